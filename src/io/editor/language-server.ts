import {
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt } from '../../app/editor/hover.ts';
import { suggestAt } from '../../app/editor/suggest.ts';
import type { Instant } from '../../time/instant.ts';
import { type OpenDocument, OpenDocuments } from './open-documents.ts';
import { Publisher } from './publisher.ts';
import { toCodeActions } from './wire-actions.ts';
import { type Abilities, toCompletions } from './wire-completions.ts';

export interface LanguageServerOptions {
  readonly version: string;
  /** The one folder to look at; undefined for the nearest with a lookback.yml above each document. */
  readonly root: string | undefined;
  readonly clock: () => Instant;
}

/** Serves one editor by the Language Server Protocol, until it says that it has no more to ask. */
export function serveEditor(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: LanguageServerOptions,
): void {
  const connection = createConnection(input, output);
  const texts = new TextDocuments(TextDocument);
  const publisher = new Publisher(connection, texts, (text) => documents.find(text), options.clock);
  const documents = new OpenDocuments({
    givenRoot: options.root,
    onChange: (workspace) => publisher.schedule(workspace),
    warn: (message) => connection.console.warn(message),
  });
  let abilities: Abilities = { snippets: false, markup: MarkupKind.PlainText };
  connection.onInitialize((params) => {
    abilities = abilitiesOf(params);
    return introduction(options.version);
  });
  texts.onDidChangeContent(({ document }) => documents.put(document));
  texts.onDidClose(({ document }) => {
    documents.remove(document);
    publisher.clear(document.uri);
  });
  const find = (uri: string): OpenDocument | undefined => {
    const text = texts.get(uri);
    return text && documents.find(text);
  };
  answer(connection, find, options.clock, () => abilities);
  texts.listen(connection);
  connection.listen();
}

function abilitiesOf({ capabilities: { textDocument } }: InitializeParams): Abilities {
  const { completion, hover } = textDocument ?? {};
  return {
    snippets: completion?.completionItem?.snippetSupport === true,
    markup: hover?.contentFormat?.includes('markdown') === false ? MarkupKind.PlainText : MarkupKind.Markdown,
  };
}

function introduction(version: string): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', '@', '-'] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: 'lookback', version },
  };
}

function answer(
  connection: Connection,
  find: (uri: string) => OpenDocument | undefined,
  clock: () => Instant,
  abilities: () => Abilities,
): void {
  const sceneOf = ({ workspace }: OpenDocument) => ({ repository: workspace.latest(), now: clock() });
  connection.onCompletion(({ textDocument, position }) => {
    const open = find(textDocument.uri);
    if (open?.edited === undefined) return null;
    const offset = open.text.offsetAt(position);
    return toCompletions(suggestAt(open.edited, offset, sceneOf(open)), open.text, offset, abilities());
  });
  connection.onHover(({ textDocument, position }) => {
    const open = find(textDocument.uri);
    if (open?.edited === undefined) return null;
    const hover = hoverAt(open.edited, open.text.offsetAt(position), sceneOf(open));
    if (hover === undefined) return null;
    const range = {
      start: open.text.positionAt(hover.span.start),
      end: open.text.positionAt(hover.span.end),
    };
    return { contents: { kind: abilities().markup, value: hover.markdown }, range };
  });
  connection.onCodeAction(({ textDocument, context }) => {
    const open = find(textDocument.uri);
    if (open?.edited === undefined) return null;
    return toCodeActions(context.diagnostics, open.text, open.edited, sceneOf(open));
  });
}
