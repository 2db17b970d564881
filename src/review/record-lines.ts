import { clip } from '../finding/reporters/inert-text.ts';
import { type OverrideRecord, withRest } from './override-record.ts';

/** So that several fit into one comment beside the explanation. */
const longestRecord = 6000;
const mostRecords = 10;
/** GitHub refuses comments above 65,536 characters. */
const longestComment = 65_000;

/**
 * Returns a record as one line of a comment that nobody sees. In base64 no path or reason can end the comment it stands
 * in.
 */
export function recordLine(record: OverrideRecord): string {
  const lengths = [Number.POSITIVE_INFINITY, 5, 1].map((most) => encoded(shorter(record, most)));
  const line = lengths.find(({ length }) => length <= longestRecord) ?? lengths.at(-1);
  return `<!-- lookback/override ${line} -->`;
}

function shorter({ missing, objections, documents, ...rest }: OverrideRecord, most: number): OverrideRecord {
  const words = (text: string) => text;
  return {
    ...rest,
    missing: withRest(missing, most, words),
    objections: withRest(objections, most, words),
    documents: withRest(documents, most, (path) => ({ path })),
  };
}

function encoded(record: OverrideRecord): string {
  return Buffer.from(JSON.stringify(record)).toString('base64');
}

const recordForm = /^<!-- lookback\/override ([A-Za-z0-9+/]{1,8000}={0,2}) -->$/;

/** Returns the records of a comment, the latest first: the lines right behind its marker, where no words of strangers stand. */
export function recordsIn(body: string): OverrideRecord[] {
  return recordLines(body).flatMap((line) => parsed(line) ?? []);
}

function recordLines(body: string): string[] {
  const [, ...lines] = body.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => !recordForm.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/**
 * Returns a comment with the records of those it replaces: what was overridden before a push may still be what is merged.
 * The explanation is cut where both do not fit.
 */
export function keepRecords(body: string, earlier: readonly string[]): string {
  const [marker = '', ...lines] = body.split('\n');
  const records = [body, ...earlier].flatMap(recordsIn);
  const kept = new Map<string, OverrideRecord>();
  for (const record of records) {
    const key = `${record.head} ${record.review}`;
    if (!kept.has(key)) kept.set(key, record);
  }
  const own = [...kept.values()].slice(0, mostRecords).map(recordLine);
  const rest = lines.slice(recordLines(body).length);
  return clip([marker, ...own, ...rest].join('\n'), longestComment);
}

function parsed(line: string): OverrideRecord | undefined {
  const [, text = ''] = recordForm.exec(line) ?? [];
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const sha = /^[0-9a-f]{40,64}$/;

function isRecord(value: unknown): value is OverrideRecord {
  if (!isObject(value)) return false;
  const { head, base, by, at, reason, review, missing, objections, documents } = value;
  return (
    [head, base].every((name) => isText(name) && sha.test(name)) &&
    [by, at, reason].every(isText) &&
    typeof review === 'number' &&
    Number.isSafeInteger(review) &&
    [missing, objections].every((list) => Array.isArray(list) && list.every(isText)) &&
    Array.isArray(documents) &&
    documents.every(isDocument)
  );
}

function isDocument(value: unknown): boolean {
  return isObject(value) && isText(value.path) && (value.severity === undefined || isText(value.severity));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2000;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
