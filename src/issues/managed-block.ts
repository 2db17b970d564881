import type { IssueKey } from './issue-key.ts';
import { readRecord, type WrittenRecord, writeRecord } from './written-record.ts';

/** GitHub's limit, in characters. */
export const maxBodyLength = 65_536;

/** A body with a managed block in it: everything around the block belongs to people. */
export interface ManagedBody {
  readonly key: IssueKey;
  readonly before: string;
  readonly block: string;
  readonly after: string;
  /** Undefined where it is missing or garbled. */
  readonly record: WrittenRecord | undefined;
}

/** A managed block before it is placed in a body. */
export interface BlockContent {
  readonly key: IssueKey;
  readonly record: WrittenRecord;
  /** Markdown. Its task list items keep the ticks people gave them. */
  readonly text: string;
}

/**
 * Wherever it stands in its line, since people begin to write right before it; but not in a quotation, which is what a
 * reply by mail makes of it.
 */
const opening =
  /^(?<before>(?![ \t]*>).*?)<!-- lookback:(?:action incident=(?<incident>[a-z0-9-]+) action=(?<action>[a-z0-9-]+)|incident incident=(?<tracked>[a-z0-9-]+)) -->/m;
const end = /^(?![ \t]*>).*?<!-- lookback:end -->/m;
const closing = '<!-- lookback:end -->';
const shortened = '_… The rest is in the document._';

/** Finds the managed block of a body; undefined where there is none. The first counts. */
export function readManagedBody(body: string): ManagedBody | undefined {
  const match = opening.exec(body);
  const key = keyOf(match?.groups ?? {});
  const before = match?.groups?.before;
  if (match === null || before === undefined || key === undefined) return undefined;
  const blockStart = match.index + before.length;
  const blockEnd = endOfBlock(body, match.index + match[0].length);
  const block = body.slice(blockStart, blockEnd);
  return {
    key,
    before: body.slice(0, blockStart),
    block,
    after: body.slice(blockEnd),
    record: readRecord(block),
  };
}

function keyOf({ incident, action, tracked }: Partial<Record<string, string>>): IssueKey | undefined {
  if (tracked !== undefined) return { incident: tracked };
  return incident === undefined || action === undefined ? undefined : { incident, action };
}

/** Without an end mark nobody knows what below is whose, so that only the marks themselves are taken for ours. */
function endOfBlock(body: string, openingEnd: number): number {
  const rest = body.slice(openingEnd);
  const close = end.exec(rest);
  const next = opening.exec(rest);
  if (close !== null && (next === null || close.index < next.index))
    return openingEnd + close.index + close[0].length;
  return openingEnd + (/^[ \t\r]*\n<!-- lookback:written [^\n]*? -->/.exec(rest)?.[0].length ?? 0);
}

/** Returns the body of a new issue. */
export function newBody(content: BlockContent): string {
  return renderBlock(content, maxBodyLength);
}

/** The shortest block with everything but its text, for names of any length. */
const minBlockLength = 2000;

/** Whether a managed block can be put into a body. */
export function hasRoom(body: string): boolean {
  return body.length <= maxBodyLength - minBlockLength || readManagedBody(body) !== undefined;
}

/** Returns a body that people wrote with the block below what they wrote. */
export function adoptedBody(body: string, content: BlockContent): string {
  const before = body.trim() === '' ? '' : `${body.trimEnd()}\n\n`;
  return before + renderBlock(content, maxBodyLength - before.length);
}

/**
 * Returns a body in which the block says what it should and everything else is as it was, to the byte. Where people have written so much
 * that not even the marks have room, all of it stays as it was.
 */
export function rewrittenBody(body: ManagedBody, content: BlockContent): string {
  const room = maxBodyLength - body.before.length - body.after.length;
  const wanted = renderBlock({ ...content, text: keepTicks(content.text, body.block) }, room);
  const block = wanted.length > room || sameText(body.block, wanted) ? body.block : wanted;
  return body.before + block + body.after;
}

function renderBlock({ key, record, text }: BlockContent, room: number): string {
  const head = `${openingOf(key)}\n${writeRecord(record)}\n\n`;
  const tail = `\n\n${closing}`;
  return head + shorten(text, room - head.length - tail.length) + tail;
}

function openingOf({ incident, action }: IssueKey): string {
  return action === undefined
    ? `<!-- lookback:incident incident=${incident} -->`
    : `<!-- lookback:action incident=${incident} action=${action} -->`;
}

/** Whole lines, so that no link or escape is cut in two. */
function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const lines = text.slice(0, Math.max(0, room - shortened.length - 2)).split('\n');
  return `${lines.slice(0, -1).join('\n').trimEnd()}\n\n${shortened}`.trimStart();
}

/** A ticked box is an edit of the body, made in the block: an item that still stands there stays ticked. */
function keepTicks(text: string, former: string): string {
  const ticked = new Set([...former.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, item]) => item));
  return text.replace(/^- \[ \] (.*)$/gm, (line, item: string) =>
    ticked.has(item) ? `- [x] ${item}` : line,
  );
}

/** A browser sends every line of an edited body with CR LF. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('- [X] ', '- [x] ');
  return normal(a) === normal(b);
}
