import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{actionStatusOf}from"./chunk-MV5OIYJY.js";import{parseCalendarDate}from"./chunk-X647J4VJ.js";function isOverdue(action,now){let due=action.due===void 0?void 0:parseCalendarDate(action.due);return actionStatusOf(action)==="open"&&due!==void 0&&now>=due+864e5}export{isOverdue};
