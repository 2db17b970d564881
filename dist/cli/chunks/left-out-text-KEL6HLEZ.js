import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{leftOutText}from"./chunk-XI7EDM46.js";import"./chunk-BGYQR7GW.js";import"./chunk-PGMZPJCF.js";export{leftOutText};
