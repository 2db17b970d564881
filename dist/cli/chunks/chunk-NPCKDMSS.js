import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var noRenderCache={get:()=>{},set:()=>{}};function memoryRenderCache(){let known=new Map;return{get:key=>known.get(key),set:(key,html)=>known.set(key,html)}}export{noRenderCache,memoryRenderCache};
