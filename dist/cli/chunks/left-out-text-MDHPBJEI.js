import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{leftOutText}from"./chunk-UIJPBL7R.js";import"./chunk-AKCORLUS.js";import"./chunk-PGMZPJCF.js";export{leftOutText};
