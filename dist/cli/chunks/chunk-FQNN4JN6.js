import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function loginKey(login){return login.replaceAll(/[A-Z]/g,letter=>letter.toLowerCase())}function isLogin(text){return/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?$/.test(text)}export{loginKey,isLogin};
