import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../document/text.ts';
import type { Finding, Level, RelatedPlace } from '../../finding/finding.ts';
import type { Position } from '../../finding/position.ts';
import { ruleAddress } from '../../finding/rule-address.ts';

export const source = 'lookback';

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Returns the findings of one document as an editor shows them. */
export function toDiagnostics(findings: readonly Finding[], text: TextDocument, root: string): Diagnostic[] {
  const lines = new LineIndex(text.getText());
  // Editors may end lines where we do not; offsets mean the same to both.
  const toPosition = ({ line, column }: Position) => text.positionAt(lines.lineStart(line - 1) + column - 1);
  return findings.map((finding) => ({
    range: { start: toPosition(finding.start), end: toPosition(finding.end) },
    severity: severities[finding.level],
    code: finding.code,
    codeDescription: { href: ruleAddress(finding.code) },
    source,
    message: `${finding.message}\n${finding.help}`,
    ...(finding.related === undefined
      ? {}
      : { relatedInformation: finding.related.map((place) => toRelated(place, root)) }),
  }));
}

function toRelated({ file, start, end, message }: RelatedPlace, root: string) {
  const uri = pathToFileURL(join(root, file)).href;
  return { location: { uri, range: toRange(start, end) }, message };
}

function toRange(start: Position, end: Position): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
