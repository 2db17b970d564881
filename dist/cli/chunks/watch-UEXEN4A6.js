import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{watchContent}from"./chunk-GZOLPWGD.js";import"./chunk-K4ZI35EX.js";import"./chunk-X647J4VJ.js";import"./chunk-VUEJJUAN.js";export{watchContent};
