import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt } from '../finding/report.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Outline } from './outline.ts';
import { readOutline } from './read-outline.ts';
import { decodeText, LineIndex } from './text.ts';
import { readYaml, type YamlMapping } from './yaml-value.ts';

/** How a file holds its values: before a Markdown body, or as the whole file. */
export type DocumentFormat = 'markdown' | 'yaml';

/** What reading a document gives: plain data without its text, so that it can be kept in a cache. */
export interface DocumentReading {
  /** The front matter; undefined where it could not be read. */
  readonly values: YamlMapping | undefined;
  /** Where the YAML lies in the text. */
  readonly yaml: Span;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly outline: Outline;
  readonly reports: readonly LocalReport[];
}

const noOutline: Outline = { sections: [], events: [] };

/** Reads a document of any bytes. Never throws for what is in them: every problem is a report. */
export function readDocument(bytes: Uint8Array, format: DocumentFormat): DocumentReading {
  const text = decodeText(bytes);
  if (text === undefined) return unreadable({ problem: { code: 'document/not-utf8' }, spot: { in: 'file' } });
  const conflict = findConflict(text);
  if (conflict !== undefined)
    return unreadable({ problem: { code: 'document/conflict' }, spot: textAt(conflict) });
  return format === 'yaml' ? readYamlDocument(text) : readMarkdownDocument(text);
}

/** The first marker of a merge conflict, where one was opened and closed. */
function findConflict(text: string): Span | undefined {
  const opened = /^<{7} .*$/m.exec(text);
  if (opened === null || !/^>{7} /m.test(text)) return undefined;
  return { start: opened.index, end: opened.index + opened[0].trimEnd().length };
}

function readYamlDocument(text: string): DocumentReading {
  const yaml = { start: 0, end: text.length };
  const reading = readYaml(text, yaml);
  return {
    values: reading.kind === 'mapping' ? reading.value : undefined,
    yaml,
    bodyStart: text.length,
    outline: noOutline,
    reports: reading.kind === 'mapping' ? [] : reading.reports,
  };
}

function readMarkdownDocument(text: string): DocumentReading {
  const split = splitFrontMatter(text);
  if (split.kind === 'absent') return unreadable(split.report);
  const reading = readYaml(text, split.yaml);
  return {
    values: reading.kind === 'mapping' ? reading.value : undefined,
    yaml: split.yaml,
    bodyStart: split.bodyStart,
    outline: readOutline(text, split.bodyStart, new LineIndex(text)),
    reports: reading.kind === 'mapping' ? [] : reading.reports,
  };
}

function unreadable(report: LocalReport): DocumentReading {
  const spot = report.spot.in === 'file' ? textAt({ start: 0, end: 0 }) : report.spot;
  return {
    values: undefined,
    yaml: { start: 0, end: 0 },
    bodyStart: 0,
    outline: noOutline,
    reports: [{ ...report, spot }],
  };
}
