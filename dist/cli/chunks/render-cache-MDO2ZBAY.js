import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{memoryRenderCache,noRenderCache}from"./chunk-NPCKDMSS.js";import"./chunk-VUEJJUAN.js";export{memoryRenderCache,noRenderCache};
