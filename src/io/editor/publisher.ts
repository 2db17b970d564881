import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findIn } from '../../app/find.ts';
import type { Instant } from '../../time/instant.ts';
import type { OpenDocument } from './open-documents.ts';
import { toDiagnostics } from './wire-diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** Someone who types is not interrupted between two letters. */
const quietMilliseconds = 120;

/** Tells the editor what there is to say about the open documents, once things have been quiet for a moment. */
export class Publisher {
  readonly #connection: Connection;
  readonly #texts: TextDocuments<TextDocument>;
  readonly #find: (text: TextDocument) => OpenDocument | undefined;
  readonly #clock: () => Instant;
  readonly #timers = new Map<Workspace, NodeJS.Timeout>();

  constructor(
    connection: Connection,
    texts: TextDocuments<TextDocument>,
    find: (text: TextDocument) => OpenDocument | undefined,
    clock: () => Instant,
  ) {
    this.#connection = connection;
    this.#texts = texts;
    this.#find = find;
    this.#clock = clock;
  }

  /** Findings of one document may depend on every other, so all that are open are looked at again. */
  schedule(workspace: Workspace): void {
    clearTimeout(this.#timers.get(workspace));
    this.#timers.set(
      workspace,
      setTimeout(() => this.#attempt(workspace), quietMilliseconds),
    );
  }

  /** Takes back what was said about a document. */
  clear(uri: string): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** A file that cannot be read now, say, may be readable after the next change: the editor keeps its server. */
  #attempt(workspace: Workspace): void {
    try {
      this.#publish(workspace);
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  #publish(workspace: Workspace): void {
    const open = this.#texts.all().flatMap((text) => {
      const document = this.#find(text);
      return document?.workspace === workspace ? [document] : [];
    });
    const paths = new Set(open.map(({ path }) => path));
    const findings = findIn(workspace.read(), this.#clock(), (file) => paths.has(file));
    for (const { path, text } of open) {
      const own = findings.filter(({ file }) => file === path);
      const diagnostics = toDiagnostics(own, text, workspace.root);
      void this.#connection.sendDiagnostics({ uri: text.uri, version: text.version, diagnostics });
    }
  }
}
