import type { Span } from '../finding/position.ts';
import type { LocalReport } from '../finding/report.ts';
import { textAt } from '../finding/report.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type IgnoreReading, noIgnores, readIgnoreComments } from './ignore-comments.ts';
import { maxControlCharacterReports } from './limits.ts';
import type { Outline } from './outline.ts';
import { readOutline } from './read-outline.ts';
import { decodeText, LineIndex } from './text.ts';
import { explainUndecodable, isUtf16 } from './undecodable.ts';
import type { YamlMapping, YamlReading } from './yaml-reading.ts';
import { readYaml } from './yaml-value.ts';

/** How a file holds its values: before a Markdown body, or as the whole file. */
export type DocumentFormat = 'markdown' | 'yaml';

/** What reading a document gives: plain data without its text, so that it can be kept in a cache. */
export interface DocumentReading extends IgnoreReading {
  /** The front matter; undefined where it could not be read. */
  readonly values: YamlMapping | undefined;
  /**
   * Present where the front matter or its fences were broken, and `values` are what is left without the broken parts. Such a
   * document is never a valid one.
   */
  readonly mended?: {
    /** JSON pointers (RFC 6901) of what was written and could not be read; `values` holds null there. */
    readonly lost: readonly string[];
  };
  /** Where the YAML lies in the text. */
  readonly yaml: Span;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly outline: Outline;
  readonly reports: readonly LocalReport[];
}

const noOutline: Outline = { sections: [], events: [], headings: [], apart: [] };

/** Reads a document of any bytes. Never throws for what is in them: every problem is a report. */
export function readDocument(bytes: Uint8Array, format: DocumentFormat): DocumentReading {
  const text = isUtf16(bytes) ? undefined : decodeText(bytes);
  if (text === undefined) return unreadable({ problem: explainUndecodable(bytes), spot: { in: 'file' } });
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
  return {
    ...valuesOf(readYaml(text, yaml)),
    yaml,
    bodyStart: text.length,
    outline: noOutline,
    ...readIgnoreComments(text, text.length, []),
  };
}

function readMarkdownDocument(text: string): DocumentReading {
  const split = splitFrontMatter(text);
  if (split.kind === 'absent') return unreadable(split.report);
  const { yaml, bodyStart } = split;
  const { reports, ...read } = valuesOf(readYaml(text, yaml));
  const meant = split.kind === 'meant';
  const outline = readOutline(text, bodyStart, new LineIndex(text));
  return {
    ...read,
    ...(meant ? { mended: read.mended ?? { lost: [] } } : {}),
    yaml,
    bodyStart,
    outline,
    ...readIgnoreComments(text, bodyStart, outline.apart),
    reports: [...(meant ? [atFile(split.report)] : []), ...reports, ...controlCharacters(text, bodyStart)],
  };
}

function valuesOf(reading: YamlReading): Pick<DocumentReading, 'values' | 'mended' | 'reports'> {
  switch (reading.kind) {
    case 'mapping':
      return { values: reading.value, reports: [] };
    case 'mended':
      return { values: reading.value, mended: { lost: reading.lost }, reports: reading.reports };
    case 'unreadable':
      return { values: undefined, reports: reading.reports };
  }
}

/** The control characters of the body. Those of the front matter are mistakes of its YAML. */
function controlCharacters(text: string, bodyStart: number): LocalReport[] {
  return Iterator.from(text.slice(bodyStart).matchAll(/[^\P{Cc}\t\n\v\f\r\u0085]/gu))
    .take(maxControlCharacterReports)
    .map(({ 0: character, index }): LocalReport => {
      const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const span = { start: bodyStart + index, end: bodyStart + index + 1 };
      return { problem: { code: 'document/control-character', codePoint }, spot: textAt(span) };
    })
    .toArray();
}

function unreadable(report: LocalReport): DocumentReading {
  return {
    values: undefined,
    yaml: { start: 0, end: 0 },
    bodyStart: 0,
    outline: noOutline,
    ...noIgnores,
    reports: [atFile(report)],
  };
}

/** What is about the whole file stands at its beginning. */
function atFile(report: LocalReport): LocalReport {
  return report.spot.in === 'file' ? { ...report, spot: textAt({ start: 0, end: 0 }) } : report;
}
