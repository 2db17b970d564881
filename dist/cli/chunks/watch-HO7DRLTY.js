import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{watchContent}from"./chunk-U5OKMIBG.js";import"./chunk-NXFYUMGG.js";import"./chunk-FUH5IMYZ.js";import"./chunk-VUEJJUAN.js";export{watchContent};
