import type { Code } from '../catalogue.ts';
import type { Level } from '../finding.ts';
import { ruleAddress } from '../rule-address.ts';
import { codeSpan } from './code-span.ts';
import { clip, inertMarkdown } from './inert-text.ts';

/** What a row of a table says. */
export interface TableFinding {
  readonly code: Code;
  readonly level: Level;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly message: string;
  readonly help: string;
}

/** Where readers find the files, at one commit. */
export interface FileHost {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
}

/** How much Markdown there is room for, in the measure of its reader. */
export interface Room {
  readonly left: number;
  readonly measure: (text: string) => number;
}

export interface Tables {
  readonly markdown: string;
  readonly shown: number;
  readonly room: Room;
}

const longestWords = 1000;
const longestPath = 300;
const marks: Readonly<Record<Level, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ note' };
const head = '| place | level | finding | rule |\n|---|---|---|---|\n';

/** Returns a table for each file, for as many of the findings, sorted by file, as there is room for. */
export function findingTables(
  findings: readonly TableFinding[],
  room: Room,
  host: FileHost | undefined,
): Tables {
  const parts: string[] = [];
  let { left } = room;
  let file: string | undefined;
  let shown = 0;
  for (const finding of findings) {
    const opening = finding.file === file ? '' : `\n${heading(finding.file, host)}\n\n${head}`;
    const part = `${opening}${row(finding, host)}`;
    const size = room.measure(part);
    if (size > left) break;
    left -= size;
    file = finding.file;
    parts.push(part);
    shown += 1;
  }
  return { markdown: parts.join(''), shown, room: { ...room, left } };
}

function heading(file: string, host: FileHost | undefined): string {
  const name = codeSpan(clip(file, longestPath));
  return `**${host === undefined ? name : `[${name}](<${addressOf(file, host)}>)`}**`;
}

function row({ file, start, level, message, help, code }: TableFinding, host: FileHost | undefined): string {
  const place = `${start.line}:${start.column}`;
  const linked = host === undefined ? place : `[${place}](<${addressOf(file, host)}?plain=1#L${start.line}>)`;
  const words = `${inert(message)}<br>${inert(help)}`;
  return `| ${linked} | ${marks[level]} | ${words} | [${code}](<${ruleAddress(code)}>) |\n`;
}

function inert(text: string): string {
  return inertMarkdown(clip(text, longestWords));
}

function addressOf(file: string, { serverUrl, repository, commit }: FileHost): string {
  return `${serverUrl}/${repository}/blob/${commit}/${file.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
