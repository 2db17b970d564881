import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var CannotRun=class extends Error{name="CannotRun";remedy;constructor(message,remedy,options){super(message,options),this.remedy=remedy}};export{CannotRun};
