import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{exclusionWords,guardWords,neededWords,pushWords,scaleWords,serviceWords,subjectWords,visibilityWords}from"./chunk-CTXEZTJG.js";import"./chunk-JJOFA5A4.js";import{printable}from"./chunk-LLLODWBW.js";import"./chunk-VUEJJUAN.js";function renderExplanationText(explanation,policyOf,style){let{path,requirements}=explanation,section=(title,lines)=>lines.length===0?[]:[`${style.strong(title)}
${lines.map(line=>`  ${line}
`).join("")}`],asksNothing=requirements?.length===0;return`${[`${style.strong(printable(path))}
  ${subjectWords(explanation)}
`,...section("A change of it needs",neededWords(explanation,printable)),...section("Each severity asks for its own, and for what milder ones do",scaleWords(explanation,printable)),...section("Visibility",visibilityWords(explanation,printable)),...section("Owning teams",serviceWords(explanation,printable)),...section("The policy itself",guardWords(explanation,printable)),...asksNothing?[]:section("Whose approval does not count",exclusionWords(explanation,printable)),...asksNothing?[]:section("After a push",[pushWords(explanation.effective.survivePush)]),style.faint(`By the policy ${printable(policyOf)}. A proposal is judged by that of its base, and by the stricter of base and head.`)].join(`
`)}
`}export{renderExplanationText};
