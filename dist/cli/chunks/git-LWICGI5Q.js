import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GitFailed,openGit}from"./chunk-FCG2RSYG.js";import"./chunk-VSPIXPF3.js";import"./chunk-VUEJJUAN.js";export{GitFailed,openGit};
