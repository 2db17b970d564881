import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{folderTree}from"./chunk-XTKUTG6V.js";import"./chunk-VUEJJUAN.js";export{folderTree};
