import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GitFailed,openGit}from"./chunk-5IMIZ3DM.js";import"./chunk-VSPIXPF3.js";import"./chunk-PGMZPJCF.js";export{GitFailed,openGit};
