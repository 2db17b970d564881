import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{interruption}from"./chunk-3PSLAMSB.js";import{CannotRun}from"./chunk-VSPIXPF3.js";import"./chunk-VUEJJUAN.js";var clearScreen="\x1B[2J\x1B[3J\x1B[H";async function watchCheck(root,checkOnce,terminal){let{watchContent}=await import("./watch-UEXEN4A6.js"),round=async()=>{terminal.rewritable&&terminal.printError(clearScreen),await reportCannotRun(checkOnce,terminal),terminal.print(`Watching for changes (Ctrl-C ends it).
`)},rounds=round(),watch=watchContent(root,()=>{rounds=rounds.then(round)});await interruption(),watch.close(),await rounds}async function reportCannotRun(work,terminal){try{await work()}catch(error){if(!(error instanceof CannotRun))throw error;terminal.printError(`lookback: ${error.message}
  ${error.remedy}
`),terminal.exitWith(2)}}export{watchCheck};
