import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{missingJson,renderReviewJson,resultRecord}from"./chunk-GNV2SMTN.js";import"./chunk-SFXZKNBG.js";import"./chunk-TGH24ZBN.js";import"./chunk-JJOFA5A4.js";import"./chunk-X647J4VJ.js";import"./chunk-VUEJJUAN.js";export{missingJson,renderReviewJson,resultRecord};
