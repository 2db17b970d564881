import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var IssueRefused=class extends Error{name="IssueRefused"};export{IssueRefused};
