import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{watchContent}from"./chunk-6JK6LNF2.js";import"./chunk-7QLQMX37.js";import"./chunk-FUH5IMYZ.js";import"./chunk-VUEJJUAN.js";export{watchContent};
