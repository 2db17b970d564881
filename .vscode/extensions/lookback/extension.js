// Starts `lookback lsp` for the documents of this workspace. Everything that is said about them comes from there.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { LanguageClient } = require('./language-client.js');

/** Where the program is in this repository, and where npm puts it in others. */
const places = ['dist/cli/lookback.js', 'node_modules/lookback/dist/cli/lookback.js'];

let client;

exports.activate = async () => {
  const program = findProgram();
  if (program === undefined) {
    vscode.window.showWarningMessage(`Lookback is in none of ${places.join(', ')}: set lookback.program.`);
    return;
  }
  client = new LanguageClient(
    'lookback',
    'Lookback',
    // The editor's own Node, so that nothing else has to be installed.
    {
      command: process.execPath,
      args: [program, 'lsp'],
      options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown', pattern: '**/{incidents,runbooks,maintenance}/**' },
        { scheme: 'file', pattern: '**/{services/*.yml,lookback.yml}' },
      ],
    },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();

function findProgram() {
  const chosen = vscode.workspace.getConfiguration('lookback').get('program');
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const known = folders.flatMap((folder) => places.map((place) => join(folder, place)));
  return [chosen, ...known].find((path) => path && existsSync(path));
}
