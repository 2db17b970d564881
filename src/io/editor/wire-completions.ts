import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupKind,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suggestion } from '../../app/editor/suggestion.ts';

/** What the editor at the other end understands. */
export interface Abilities {
  readonly snippets: boolean;
  readonly markup: MarkupKind;
}

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  time: CompletionItemKind.Value,
};

/** Editors choose among these as one types on; of more they would only be slowed down. */
const limit = 500;

/** Returns the list an editor shows. One with more than fits is asked for again with every letter. */
export function toCompletions(
  suggestions: readonly Suggestion[],
  text: TextDocument,
  offset: number,
  abilities: Abilities,
): CompletionList {
  const isIncomplete = suggestions.length > limit;
  const fitting = isIncomplete ? suggestions.filter((one) => fits(one, text, offset)) : suggestions;
  const items = fitting.slice(0, limit).map((one, index) => toItem(one, index, text, abilities));
  return { isIncomplete, items };
}

function fits({ label, replace }: Suggestion, text: TextDocument, offset: number): boolean {
  const written = text.getText().slice(replace.start, offset);
  return label.toLowerCase().includes(written.replace(/^["']/, '').toLowerCase());
}

function toItem(
  { label, kind, detail, about, replace, insert, snippet }: Suggestion,
  index: number,
  text: TextDocument,
  { snippets, markup }: Abilities,
): CompletionItem {
  const range = { start: text.positionAt(replace.start), end: text.positionAt(replace.end) };
  const isSnippet = snippets && snippet !== undefined;
  return {
    label,
    kind: kinds[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(about === undefined ? {} : { documentation: { kind: markup, value: about } }),
    sortText: String(index).padStart(4, '0'),
    // Editors compare with what is to be replaced, an opening quote included.
    filterText: /^["']/.test(text.getText(range)) ? insert : label,
    textEdit: { range, newText: isSnippet ? snippet : insert },
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    insertTextMode: InsertTextMode.adjustIndentation,
  };
}
