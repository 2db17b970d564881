import { countFindings, type Finding } from '../finding.ts';
import type { Scope } from '../scope.ts';
import { codeFrame, frameLines, printable } from './code-frame.ts';
import { counted } from './counted.ts';
import { levelWords } from './level-words.ts';
import { scopeWords } from './scope-words.ts';
import type { Style } from './style.ts';

interface TextReport {
  readonly documents: number;
  readonly scope: Scope;
  /** Those that decide; the others are counted. */
  readonly blocking: readonly Finding[];
  readonly elsewhere: readonly Finding[];
  readonly textOf: (file: string) => string;
}

/** Returns the findings that decide, for a person at a terminal: each with its place, its line, and the way out. */
export function renderText(report: TextReport, style: Style): string {
  const linesOf = rememberLines(report.textOf);
  const parts = report.blocking.map((finding) => renderFinding(finding, linesOf(finding.file), style));
  return [...parts, summary(report, style)].join('\n');
}

/** Findings come file by file: only the lines of the one at hand are kept. */
function rememberLines(textOf: (file: string) => string): (file: string) => readonly string[] {
  let known: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file) => {
    if (known?.file !== file) known = { file, lines: frameLines(textOf(file)) };
    return known.lines;
  };
}

function renderFinding(finding: Finding, lines: readonly string[], style: Style): string {
  const paint = style[finding.level];
  const place = `${printable(finding.file)}:${finding.start.line}:${finding.start.column}`;
  const frame = codeFrame(lines, finding.start, finding.end, style);
  return [
    `${style.strong(place)} ${paint(finding.level)} ${printable(finding.message)} ${style.faint(finding.code)}`,
    ...(frame === '' ? [] : [frame.replaceAll(/^/gm, '  ')]),
    `  ${style.faint('→')} ${printable(finding.help)}`,
    ...(finding.related ?? []).map(
      (other) =>
        `  ${style.faint('see')} ${printable(other.file)}:${other.start.line}:${other.start.column} ${other.message}`,
    ),
    '',
  ].join('\n');
}

function summary(report: TextReport, style: Style): string {
  const { scope, elsewhere } = report;
  const notes = scopeWords(scope, countFindings(elsewhere)).map((sentence) => ` ${sentence}`);
  return `${verdict(report, style)}${notes.join('')}\n`;
}

function verdict({ documents, blocking }: TextReport, style: Style): string {
  const checked = `${counted(documents, 'document')} checked`;
  if (blocking.length === 0) return `${style.good('✓')} ${checked}, nothing to say.`;
  const counts = countFindings(blocking);
  const words = levelWords(counts, (level, text) => style[level](text));
  return `${counts.error > 0 ? style.error('✗') : style.warning('!')} ${checked}: ${words}.`;
}
