import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{paintLevel,styleFor}from"./chunk-2P5OCURY.js";import"./chunk-PGMZPJCF.js";export{paintLevel,styleFor};
