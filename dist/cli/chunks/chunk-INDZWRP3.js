import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function roundedMinutes(minutes){return Math.round(minutes*1e3)/1e3}export{roundedMinutes};
