import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var documentation="https://github.com/example/lookback/blob/main/docs/rules.md";function ruleAddress(code){return`${documentation}#${code.replace("/","-")}`}export{ruleAddress};
