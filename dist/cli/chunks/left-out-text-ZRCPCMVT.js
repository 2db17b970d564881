import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{leftOutText}from"./chunk-5H6OOL56.js";import"./chunk-AKCORLUS.js";import"./chunk-SSHHBRTJ.js";import"./chunk-VUEJJUAN.js";export{leftOutText};
