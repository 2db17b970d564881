import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-PGMZPJCF.js";function renderJson(documents,findings,counts){return`${JSON.stringify({documents,findings,counts},void 0,2)}
`}export{renderJson};
