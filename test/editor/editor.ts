import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CompletionRequest,
  createMessageConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Bakery } from '../bakery.ts';

const program = join(import.meta.dirname, '../../src/cli/main.ts');

/** An editor with the bakery open, and the real server at the other end of a pipe. The time there is the bakery's. */
export class Editor implements AsyncDisposable {
  readonly bakery = new Bakery();
  readonly introduction: InitializeResult;
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  readonly #open = new Map<string, TextDocument>();
  readonly #published: PublishDiagnosticsParams[] = [];
  #onPublished: () => void = () => undefined;

  static async start(): Promise<Editor> {
    const server = spawn(process.execPath, [program, '--now', '2026-06-15T07:00:00Z', 'lsp', '--stdio']);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const introduction = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new Editor(server, connection, introduction);
  }

  constructor(
    server: ChildProcessWithoutNullStreams,
    connection: MessageConnection,
    introduction: InitializeResult,
  ) {
    this.#server = server;
    this.#connection = connection;
    this.introduction = introduction;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params);
      this.#onPublished();
    });
  }

  uri(file: string): string {
    return pathToFileURL(join(this.bakery.root, file)).href;
  }

  /** Opens a document, with the text on disk or another. */
  async open(file: string, text = this.bakery.read(file)): Promise<void> {
    const uri = this.uri(file);
    const languageId = file.endsWith('.md') ? 'markdown' : 'yaml';
    this.#open.set(file, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a stretch that stands in the document once, as if it were typed over. */
  async type(file: string, from: string, to: string): Promise<void> {
    const document = this.#document(file);
    const start = document.getText().indexOf(from);
    if (start === -1) throw new Error(`${JSON.stringify(from)} does not stand in ${file}.`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
    const contentChanges = [{ range, text: to }];
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges,
    });
  }

  async close(file: string): Promise<void> {
    const { uri } = this.#document(file);
    this.#open.delete(file);
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  text(file: string): string {
    return this.#document(file).getText();
  }

  /** Returns the next diagnostics the server publishes for a document, in the version that is open. */
  async diagnostics(file: string): Promise<Diagnostic[]> {
    const uri = this.uri(file);
    const version = this.#open.get(file)?.version;
    for (;;) {
      const at = this.#published.findIndex((params) => params.uri === uri && params.version === version);
      const [found] = at === -1 ? [] : this.#published.splice(0, at + 1).slice(-1);
      if (found !== undefined) return found.diagnostics;
      await new Promise<void>((resolve) => {
        this.#onPublished = resolve;
      });
    }
  }

  /** Completion behind the last letter of a stretch of the text. */
  async completion(file: string, behind: string) {
    const answer = await this.#connection.sendRequest(CompletionRequest.type, this.#at(file, behind, 'end'));
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  async labels(file: string, behind: string): Promise<string[]> {
    return (await this.completion(file, behind)).map(({ label }) => label);
  }

  /** What is shown for the first letter of a stretch of the text. */
  async hover(file: string, word: string) {
    const answer = await this.#connection.sendRequest(HoverRequest.type, this.#at(file, word, 'start'));
    return answer && { contents: answer.contents, underlined: this.#document(file).getText(answer.range) };
  }

  async actions(file: string, diagnostic: Diagnostic) {
    return this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(file) },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
  }

  /** The text a diagnostic underlines. */
  underlined(file: string, { range }: Diagnostic): string {
    return this.#document(file).getText(range);
  }

  /** Takes leave as the protocol wants it, and returns the exit code. */
  async leave(): Promise<number | null> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise<number | null>((resolve) => {
      this.#server.once('exit', resolve);
    });
    await this.#connection.sendNotification(ExitNotification.type);
    return ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server.exitCode === null) await this.leave();
    this.#connection.dispose();
    this.bakery[Symbol.dispose]();
  }

  #document(file: string): TextDocument {
    const document = this.#open.get(file);
    if (document === undefined) throw new Error(`${file} is not open.`);
    return document;
  }

  #at(file: string, stretch: string, end: 'start' | 'end') {
    const document = this.#document(file);
    const text = document.getText();
    const found = text.indexOf(stretch);
    if (found === -1 || text.includes(stretch, found + 1))
      throw new Error(`${JSON.stringify(stretch)} must stand in ${file} exactly once.`);
    const position = document.positionAt(end === 'start' ? found : found + stretch.length);
    return { textDocument: { uri: document.uri }, position };
  }
}
