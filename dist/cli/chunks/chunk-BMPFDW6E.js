import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{printable}from"./chunk-LLLODWBW.js";import{counted}from"./chunk-SSHHBRTJ.js";function leftOutText(paths){return[`${counted(paths.length,"document")} could not be measured because of mistakes in ${paths.length===1?"it":"them"}; \`lookback check\` explains:`,...paths.map(path=>`  ${printable(path)}`)].join(`
`)}export{leftOutText};
