import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{letsPass}from"./chunk-MIALHLZM.js";function verdictWord(answer){return answer.is==="error"?"error":letsPass(answer.result)?"granted":"refused"}function isGreen(answer){return answer.is==="judged"&&letsPass(answer.result)}export{verdictWord,isGreen};
