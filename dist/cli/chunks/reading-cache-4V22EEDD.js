import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{noCache}from"./chunk-JQBY26OL.js";import"./chunk-VUEJJUAN.js";export{noCache};
