import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function letsPass({outcome}){return outcome.is==="granted"||outcome.is==="overridden"}export{letsPass};
