import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{leftOutText}from"./chunk-BMPFDW6E.js";import"./chunk-LLLODWBW.js";import"./chunk-SSHHBRTJ.js";import"./chunk-VUEJJUAN.js";export{leftOutText};
