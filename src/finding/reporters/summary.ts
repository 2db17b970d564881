import type { Finding, FindingCounts } from '../finding.ts';

/** GitHub drops a job summary of more than 1 MiB whole. */
const maxBytes = 900_000;

interface SummaryReport {
  readonly documents: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

/** Returns the findings as Markdown for a job summary, as many as there is room for. */
export function renderSummary({ documents, findings, counts }: SummaryReport): string {
  if (findings.length === 0) return `### ✅ ${documents} documents checked, nothing to say\n`;
  const title = `### ${counts.error > 0 ? '❌' : '⚠️'} ${documents} documents checked: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes\n\n`;
  const head = '| place | level | finding | code |\n|---|---|---|---|\n';
  const rows: string[] = [];
  let bytes = byteLength(title + head);
  for (const row of findings.map(renderRow)) {
    bytes += byteLength(row);
    if (bytes > maxBytes) break;
    rows.push(row);
  }
  const left = findings.length - rows.length;
  return `${title}${head}${rows.join('')}${left === 0 ? '' : `\n…and ${left} more. Run \`lookback check\` to see all.\n`}`;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

function renderRow({ file, start, level, message, help, code }: Finding): string {
  return `| ${escapeCell(`${file}:${start.line}:${start.column}`)} | ${level} | ${escapeCell(message)}<br>${escapeCell(help)} | ${code} |\n`;
}

/** As entities, so that nothing from a document becomes markup, a mention or a link in the summary. */
function escapeCell(text: string): string {
  return text
    .replaceAll(/[&<>|@#[\]*_~`\\!]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/\s+/g, ' ');
}
