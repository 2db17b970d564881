import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function isSystemError(error){return error instanceof Error&&"syscall"in error}export{isSystemError};
