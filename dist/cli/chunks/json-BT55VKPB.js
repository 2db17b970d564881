import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{doneWords,refusedWords}from"./chunk-633HYOUE.js";import"./chunk-SSHHBRTJ.js";import"./chunk-VUEJJUAN.js";function renderPlanJson(plan){let files=plan.map(({path,done,refused,read,text})=>({file:path,read,fixes:done.map(note=>({...note,message:doneWords(note)})),left:refused.map(fix=>({fix,message:refusedWords(fix)})),text:text.after}));return`${JSON.stringify({files})}
`}export{renderPlanJson};
