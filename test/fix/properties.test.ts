import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDocumentFixes } from '../../src/app/fix.ts';
import { readDocument } from '../../src/document/document.ts';
import { momentInFull } from '../../src/fix/time-form.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { anyIncident } from './any-incident.ts';
import { fixed, incidentPath } from './fixed.ts';

const runs = { numRuns: 500 };

test('what is fixed once has nothing left to fix', () => {
  fc.assert(
    fc.property(anyIncident, (text) => {
      const once = fixed(text);
      expect(fixed(once.text)).toEqual({ text: once.text, done: [], left: once.left });
    }),
    runs,
  );
});

test('the front matter says what it said, but for times in full and new ids', () => {
  fc.assert(
    fc.property(anyIncident, (text) => {
      const after = valuesOf(fixed(text).text);
      expect(withFullTimes(withoutNewIds(after, valuesOf(text)))).toEqual(withFullTimes(valuesOf(text)));
    }),
    runs,
  );
});

test('no line is lost and none but ids is new; what lies outside front matter and timeline is the same', () => {
  fc.assert(
    fc.property(anyIncident, (text) => {
      const { text: after } = fixed(text);
      const lines = linesOf(text);
      const left = [...linesOf(after)];
      for (const line of lines) {
        const at = left.indexOf(line);
        expect(at, `lost: ${line}`).not.toBe(-1);
        left.splice(at, 1);
      }
      expect(left.filter((line) => !line.startsWith('id: '))).toEqual([]);
      expect(outside(after)).toEqual(outside(text));
    }),
    runs,
  );
});

test('nothing is fixed in vain: what was done can be seen', () => {
  fc.assert(
    fc.property(anyIncident, (text) => {
      const result = fixed(text);
      expect(result.text !== text).toBe(result.done.length > 0);
    }),
    runs,
  );
});

test('any bytes can be given, and come out fixed or as they are', () => {
  const fragments = fc.constantFrom(...pieces);
  const texts = fc
    .array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => new TextEncoder().encode(`${parts[0] === undefined ? '' : '---\n'}${parts.join('')}`));
  fc.assert(
    fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      const plan = planBytes(bytes);
      const [file] = plan;
      if (file !== undefined && file.done.length > 0) {
        expect(file.bytes.before).toEqual(bytes);
        expect(planBytes(file.bytes.after).flatMap(({ done }) => done)).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
});

/** What documents are made of, and what parsers stumble over. */
const pieces = [
  '---\n',
  '\ufeff',
  '\r',
  '\r\n',
  '\t',
  ' ',
  'title: a\n',
  'severity: b\n',
  'actions:\n',
  '  - title: c\n',
  '    id: d\n',
  'started_at: 2026-03-14 04:02Z\n',
  '&a ',
  '*a',
  '? ',
  '!!str ',
  '{',
  '}',
  '[',
  '"',
  "'",
  '|+\n',
  '# ',
  '__proto__: 1\n',
  '## Timeline\n',
  '* 2026-03-15 04:02 UTC x\n',
  '- 2026-03-14 04:02 UTC y\n',
  '| 2026-03-14 04:02 | x |\n',
  '|--|--|\n',
  '```\n',
  '<!--',
  '> ',
  '\0',
  '🔥',
  '\u2028',
  '\u0085',
] as const;

function planBytes(bytes: Uint8Array) {
  const files = new Map([
    ['lookback.yml', new TextEncoder().encode('title: Crumb & Crust\n')],
    [incidentPath, bytes],
  ]);
  const tree = {
    list: (path: string) =>
      [...files.keys()]
        .filter((file) => file === path || file.startsWith(`${path}/`))
        .map((file) => ({ path: file, kind: 'file' as const })),
    read: (path: string) => ({ bytes: files.get(path) ?? new Uint8Array() }),
  };
  return planDocumentFixes(tree, noCache, []);
}

function valuesOf(text: string): unknown {
  return readDocument(new TextEncoder().encode(text), 'markdown').values;
}

function withFullTimes(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return /^(?:at|.*_at)$/.test(key) ? (momentInFull(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => withFullTimes(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFullTimes(inner, name)]));
}

function withoutNewIds(after: unknown, before: unknown): unknown {
  if (typeof after !== 'object' || after === null || !('actions' in after) || !Array.isArray(after.actions))
    return after;
  const earlier = typeof before === 'object' && before !== null && 'actions' in before ? before.actions : [];
  const ids = after.actions.flatMap(({ id }: { id?: unknown }) => (typeof id === 'string' ? [id] : []));
  if (Array.isArray(earlier) && earlier.some((item) => !('id' in item))) {
    // New ones are unique among all.
    const old = earlier.flatMap(({ id }: { id?: unknown }) => (typeof id === 'string' ? [id] : []));
    expect(new Set(ids).size - new Set(old).size).toBe(ids.length - old.length);
  }
  const actions = after.actions.map((item: object, index: number) => {
    const known: unknown = Array.isArray(earlier) ? earlier[index] : undefined;
    if (typeof known === 'object' && known !== null && 'id' in known) return item;
    return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id'));
  });
  return { ...after, actions };
}

/** Without indentation, dashes and bullets, times in full: what fixes may change about a line. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) =>
    line
      .replace(/^[\s*+-]+/, '')
      .replace(/\{ id: [a-z0-9-]+, title/, '{ title')
      .replace(
        /~?\d{4}-\d{2}-\d{2}[Tt ][\d:.]+(?: ?(?:[Zz]|[+-]\d{2}:?\d{2})| UTC)/,
        (time) => momentInFull(time) ?? time,
      ),
  );
}

function outside(text: string): unknown {
  const [head = '', ...rest] = text.split(/(?<=## Timeline\r?\n)|(?=## Lessons)/);
  return [head.split(/(?<=^---\r?$)/m).at(-1), rest.at(-1)];
}
