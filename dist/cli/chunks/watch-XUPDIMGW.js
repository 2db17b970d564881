import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{watchContent}from"./chunk-EMJQ5ENQ.js";import"./chunk-6J6WOKLK.js";import"./chunk-FUH5IMYZ.js";import"./chunk-VUEJJUAN.js";export{watchContent};
