import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function isDraftOf(draft,kind){return draft.kind===kind}export{isDraftOf};
