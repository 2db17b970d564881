import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-VUEJJUAN.js";function renderDiagnosisJson({repository,defaultBranch,checks,passed}){let document={repository,default_branch:defaultBranch,passed,checks:checks.map(record)};return`${JSON.stringify(document,void 0,2)}
`}function record(check){let{area,name,result,seen}=check;return{check:`${area}/${name}`,result,seen,...result==="ok"?{}:{way_out:check.wayOut}}}export{renderDiagnosisJson};
