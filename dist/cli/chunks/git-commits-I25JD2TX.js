import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{commonAncestors,folderInRepository,gitCommits,resolveCommit}from"./chunk-XWZZOBWD.js";import"./chunk-FCG2RSYG.js";import"./chunk-VSPIXPF3.js";import"./chunk-VUEJJUAN.js";export{commonAncestors,folderInRepository,gitCommits,resolveCommit};
