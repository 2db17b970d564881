import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{csvTable}from"./chunk-O5WFNU6M.js";import"./chunk-VUEJJUAN.js";export{csvTable};
