import type { Finding, FindingCounts, Level } from '../finding.ts';
import { codeFrame, frameLines, printable } from './code-frame.ts';
import type { Style } from './style.ts';

interface TextReport {
  readonly documents: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  readonly textOf: (file: string) => string;
}

/** Returns the findings for a person at a terminal: each with its place, the line it is about, and the way out. */
export function renderText(report: TextReport, style: Style): string {
  const linesOf = rememberLines(report.textOf);
  const parts = report.findings.map((finding) => renderFinding(finding, linesOf(finding.file), style));
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
        `  ${style.faint('see')} ${other.file}:${other.start.line}:${other.start.column} ${other.message}`,
    ),
    '',
  ].join('\n');
}

function summary({ documents, counts, findings }: TextReport, style: Style): string {
  const checked = `${documents} ${documents === 1 ? 'document' : 'documents'} checked`;
  if (findings.length === 0) return `${style.good('✓')} ${checked}, nothing to say.\n`;
  const parts = (['error', 'warning', 'info'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => style[level](`${counts[level]} ${plural(level, counts[level])}`));
  return `${counts.error > 0 ? style.error('✗') : style.warning('!')} ${checked}: ${parts.join(', ')}.\n`;
}

function plural(level: Level, count: number): string {
  if (level === 'info') return count === 1 ? 'note' : 'notes';
  return count === 1 ? level : `${level}s`;
}
