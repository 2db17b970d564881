import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function kindOf(values){return values.kind??"incident"}function visibilityOf(values){return values.visibility??"internal"}function actionStatusOf(action){return action.status??"open"}export{kindOf,visibilityOf,actionStatusOf};
