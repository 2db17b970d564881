import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{printable}from"./chunk-AKCORLUS.js";function counted(count,one,several=`${one}s`){return`${count} ${count===1?one:several}`}function leftOutText(paths){return[`${counted(paths.length,"document")} could not be measured because of mistakes in ${paths.length===1?"it":"them"}; \`lookback check\` explains:`,...paths.map(path=>`  ${printable(path)}`)].join(`
`)}export{counted,leftOutText};
