import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function counted(count,one,several=`${one}s`){return`${count} ${count===1?one:several}`}export{counted};
