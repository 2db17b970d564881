import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amendActions } from '../../src/amend/amend-actions.ts';
import type { Amendment } from '../../src/amend/amendment.ts';
import { readDocument } from '../../src/document/document.ts';
import { anyActions, anyAmendment } from './any-actions.ts';

const amendedDocument = anyActions.chain(({ text, ids }) =>
  fc.record({
    text: fc.constant(text),
    amendments: fc.uniqueArray(anyAmendment(ids), {
      minLength: 1,
      maxLength: 3,
      selector: ({ action }) => action,
    }),
  }),
);
const runs = { numRuns: 300 };

test('whatever the style, exactly the values that were meant are others', () => {
  fc.assert(
    fc.property(amendedDocument, ({ text, amendments }) => {
      expect(valuesOf(afterwards(text, amendments))).toEqual(
        amendments.reduce(withAmendment, valuesOf(text)),
      );
    }),
    runs,
  );
});

test('a second time there is nothing to amend', () => {
  fc.assert(
    fc.property(amendedDocument, ({ text, amendments }) => {
      expect(amendActions(afterwards(text, amendments), amendments)).toEqual({ is: 'unchanged' });
    }),
    runs,
  );
});

test('every line that holds no amended value stays, in its place and with its line end', () => {
  fc.assert(
    fc.property(amendedDocument, ({ text, amendments }) => {
      const after = afterwards(text, amendments);
      const left = linesOf(after);
      for (const line of fixedLines(text)) {
        const at = left.indexOf(line);
        expect(at, `lost: ${line}`).not.toBe(-1);
        left.splice(0, at + 1);
      }
      expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text));
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    }),
    runs,
  );
});

test('every comment survives, but for one that stands behind a value that was taken away', () => {
  fc.assert(
    fc.property(amendedDocument, ({ text, amendments }) => {
      const gone = amendments.flatMap(({ reason, doneOn, issue }) => [
        ...(reason === null ? ['# reason', '# own', '# end'] : []),
        ...(doneOn === null ? ['# done_on', '# own', '# end'] : []),
        ...(issue === null ? ['# issue', '# own', '# end'] : []),
      ]);
      const left = commentsOf(afterwards(text, amendments));
      for (const comment of commentsOf(text)) {
        const at = left.indexOf(comment);
        if (at !== -1) left.splice(at, 1);
        else expect(gone).toContain(comment);
      }
      expect(left).toEqual([]);
    }),
    runs,
  );
});

test('any text can be given, and comes out as meant or not at all', () => {
  const texts = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => `---\nactions:\n  - id: spare-valve\n${parts.join('')}\n---\nWords.`);
  const amendments = fc.array(anyAmendment(['spare-valve']), { minLength: 1, maxLength: 1 });
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), amendments, (text, wanted) => {
      const result = amendActions(text, wanted);
      if (result.is !== 'amended') return;
      expect(amendActions(result.text, wanted)).toEqual({ is: 'unchanged' });
      expect(valuesOf(result.text)).toEqual(wanted.reduce(withAmendment, valuesOf(text)));
    }),
    { numRuns: 1000 },
  );
});

/** What documents are made of, and what parsers stumble over. */
const pieces = [
  '\r',
  '\r\n',
  '\n',
  '\t',
  ' ',
  '    ',
  '    status: open\n',
  '    reason: |\n',
  '    reason: >+\n      None\n\n',
  '    done_on: 2026-03-20 # then\n',
  '    evidence:\n    - https://example.com/0\n',
  '    evidence: [',
  '  - id: second-burner\n',
  '  - { id: second-burner, ',
  'tags: [oven]\n',
  '# ',
  '&a ',
  '*a',
  '? ',
  ': ',
  '!!str ',
  '{',
  '}',
  ']',
  ',',
  '"',
  "'",
  '<<: ',
  '__proto__: 1\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\ud83d',
] as const;

function afterwards(text: string, amendments: readonly Amendment[]): string {
  const result = amendActions(text, amendments);
  switch (result.is) {
    case 'amended':
      expect(result.text).not.toBe(text);
      return result.text;
    case 'unchanged':
      return text;
    case 'impossible':
      throw new Error(`${JSON.stringify(result.why)} in\n${text}`);
  }
}

function valuesOf(text: string): unknown {
  const { values, mended } = readDocument(new TextEncoder().encode(text), 'markdown');
  expect(mended).toBeUndefined();
  return values;
}

function withAmendment(values: unknown, amendment: Amendment): unknown {
  if (
    typeof values !== 'object' ||
    values === null ||
    !('actions' in values) ||
    !Array.isArray(values.actions)
  )
    return values;
  const actions = values.actions.map((item) =>
    item?.id === amendment.action ? amendedItem(item, amendment) : item,
  );
  return { ...values, actions };
}

function amendedItem(item: Record<string, unknown>, amendment: Amendment): unknown {
  const after = new Map(Object.entries(item));
  const { addEvidence = [], status } = amendment;
  const written = {
    owner: amendment.owner,
    reason: amendment.reason,
    done_on: amendment.doneOn,
    issue: amendment.issue,
  };
  for (const [key, value] of Object.entries(written)) {
    if (value === null) after.delete(key);
    else if (value !== undefined) after.set(key, value);
  }
  if (status !== undefined && !(status === 'open' && !after.has('status'))) after.set('status', status);
  const evidence = Array.isArray(item.evidence) ? item.evidence : [];
  const more = addEvidence.filter(
    (url, index) => !evidence.includes(url) && addEvidence.indexOf(url) === index,
  );
  if (more.length > 0) after.set('evidence', [...evidence, ...more]);
  return Object.fromEntries(after);
}

/** The lines with no value that can be amended. In braces any line may receive a comma, or what comes behind it. */
function fixedLines(text: string): string[] {
  let isInBraces = false;
  return linesOf(text).filter((line) => {
    const isFree = isInBraces || line.includes('{');
    isInBraces = isFree && !line.includes('}');
    return !isFree && !/owner|status|reason|None|done_on|evidence|example\.com|issue|\]|^\r?\n$/.test(line);
  });
}

/** Whatever key an item begins with, its dash stands before that one. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).map((line) => line.replace(/^ *-(?= )/, (dash) => ' '.repeat(dash.length)));
}

function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?<=^|\s)# [\w ]+\.?(?=\r?$)/gm)]
    .map(([comment]) => comment)
    .filter((comment) => comment !== '# None left' && comment !== '# a day');
}
