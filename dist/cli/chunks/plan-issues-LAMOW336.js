import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{planIssueSync}from"./chunk-G4XTSKH3.js";import"./chunk-U2NNNZVC.js";import"./chunk-HFM7Z7VX.js";import"./chunk-PTQ7335O.js";import"./chunk-UWPUJFCG.js";import"./chunk-VSPIXPF3.js";import"./chunk-PGMZPJCF.js";export{planIssueSync};
