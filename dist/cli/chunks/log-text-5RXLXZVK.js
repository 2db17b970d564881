import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-VUEJJUAN.js";function logText(text){return text.replaceAll(/^(\s*):(?=:)/gm,"$1:​").replaceAll("##[","#​#​[")}export{logText};
