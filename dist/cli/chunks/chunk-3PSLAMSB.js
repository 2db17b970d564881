import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function interruption(){return new Promise(resolve=>{process.once("SIGINT",()=>resolve()),process.once("SIGTERM",()=>resolve())})}export{interruption};
