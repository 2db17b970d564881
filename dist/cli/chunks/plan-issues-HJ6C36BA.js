import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{planIssueSync}from"./chunk-ZKYC4Q77.js";import"./chunk-Q5TYL4IR.js";import"./chunk-HFM7Z7VX.js";import"./chunk-AZAT4MAT.js";import"./chunk-JEQGDSAO.js";import"./chunk-W54LRY7V.js";import"./chunk-FUH5IMYZ.js";import"./chunk-VSPIXPF3.js";import"./chunk-PGMZPJCF.js";export{planIssueSync};
