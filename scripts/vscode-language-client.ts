export { LanguageClient } from 'vscode-languageclient/node';
