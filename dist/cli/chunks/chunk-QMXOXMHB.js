import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{durationNames}from"./chunk-E6AGYJCR.js";function forEachClock(value){let[detect,acknowledge,mitigate,resolve]=durationNames;return{[detect]:value(detect),[acknowledge]:value(acknowledge),[mitigate]:value(mitigate),[resolve]:value(resolve)}}export{forEachClock};
