import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type EditedDocument, editedDocument } from '../../app/editor/edited-document.ts';
import { isSystemError } from '../system-error.ts';
import { watchContent } from '../watch.ts';
import { type Location, locate } from './locate.ts';
import { Workspace } from './workspace.ts';

/** A document an editor has open, and the folder it belongs to. */
export interface OpenDocument {
  readonly text: TextDocument;
  readonly path: string;
  readonly workspace: Workspace;
  /** Undefined where its path is no place for a document. */
  readonly edited: EditedDocument | undefined;
}

interface Options {
  readonly givenRoot: string | undefined;
  /** Told when findings may have changed. */
  readonly onChange: (workspace: Workspace) => void;
  readonly warn: (message: string) => void;
}

/** The open documents of all folders, each folder read when its first document is opened. */
export class OpenDocuments {
  readonly #options: Options;
  readonly #workspaces = new Map<string, Workspace>();
  readonly #locations = new Map<string, Location>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes the text of a document that was opened or changed. */
  put(text: TextDocument): void {
    const location = this.#locations.get(text.uri) ?? locate(text.uri, this.#options.givenRoot);
    if (location === undefined) return;
    this.#locations.set(text.uri, location);
    const workspace = this.#workspaceAt(location.root);
    workspace.open(location.path, text.getText());
    this.#options.onChange(workspace);
  }

  remove({ uri }: TextDocument): void {
    const location = this.#locations.get(uri);
    if (location === undefined) return;
    this.#locations.delete(uri);
    const workspace = this.#workspaceAt(location.root);
    workspace.close(location.path);
    this.#options.onChange(workspace);
  }

  /** Returns what is known of a document; undefined where it is none of ours. */
  find(text: TextDocument): OpenDocument | undefined {
    const location = this.#locations.get(text.uri);
    if (location === undefined) return undefined;
    const { root, path } = location;
    return { text, path, workspace: this.#workspaceAt(root), edited: editedDocument(path, text.getText()) };
  }

  #workspaceAt(root: string): Workspace {
    const known = this.#workspaces.get(root);
    if (known !== undefined) return known;
    const workspace = new Workspace(root);
    this.#workspaces.set(root, workspace);
    this.#watch(workspace);
    return workspace;
  }

  /** For as long as the process lives. Where the system has no watches left, what is open is followed all the same. */
  #watch(workspace: Workspace): void {
    const changed = (): void => {
      workspace.forgetDisk();
      this.#options.onChange(workspace);
    };
    try {
      watchContent(workspace.root, changed);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#options.warn(`Changes on disk below ${workspace.root} are not seen: ${error.message}.`);
    }
  }
}
