import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditedDocument, Scene } from '../../app/editor/edited-document.ts';
import { replacementFor } from '../../app/editor/replacement.ts';
import { source } from './wire-diagnostics.ts';

/** Returns the edits that were probably meant, for those findings that have one. */
export function toCodeActions(
  diagnostics: readonly Diagnostic[],
  text: TextDocument,
  document: EditedDocument,
  scene: Scene,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.source !== source || typeof diagnostic.code !== 'string') return [];
    const start = text.offsetAt(diagnostic.range.start);
    const replacement = replacementFor(document, { code: diagnostic.code, start }, scene);
    if (replacement === undefined) return [];
    const { written, meant, span, insert } = replacement;
    const range = { start: text.positionAt(span.start), end: text.positionAt(span.end) };
    return [
      {
        title: `Replace ${written} by ${meant}`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [text.uri]: [{ range, newText: insert }] } },
      },
    ];
  });
}
