import fc from 'fast-check';
import type { Amendment } from '../../src/amend/amendment.ts';

/** Lists of action items as people write them, with comments that name the key they stand behind. */
export interface WrittenActions {
  readonly text: string;
  readonly ids: readonly string[];
}

const ids = ['second-burner', 'spare-valve', 'cold-alert'] as const;

/** A document with one to three action items in any style, line ends and byte order mark included. */
export const anyActions: fc.Arbitrary<WrittenActions> = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    list: fc.oneof({ weight: 4, arbitrary: blockList() }, flowList()),
    above: fc.constantFrom(
      '',
      'title: Cold oven # big\n',
      '# First.\n\nroles: &who { commander: "@octocat" }\n',
    ),
    below: fc.constantFrom('', 'tags: [oven] # tags\n', '# Last.\n', '\n  # Deep.\nrelated: *who\n'),
  })
  .filter(({ above, below }) => !below.includes('*who') || above.includes('&who'))
  .map(({ mark, lineEnd, list, above, below }) => {
    const text = `---\n${above}${list.text}${below}---\n\n## Summary\n\nactions:\n  - id: second-burner\n`;
    return { text: mark + text.replaceAll('\n', lineEnd), ids: list.ids };
  });

function blockList(): fc.Arbitrary<WrittenActions> {
  return fc
    .record({
      outer: fc.constantFrom('', '  ', '    '),
      gap: fc.constantFrom('', '\n', '# Between.\n', '\n # Deeper.\n'),
      items: someIds().chain((chosen) =>
        fc.tuple(...chosen.map((id) => fc.oneof({ weight: 3, arbitrary: blockItem(id) }, flowItem(id)))),
      ),
    })
    .map(({ outer, gap, items }) => ({
      text: `actions: # all of them\n${items.map(({ text }) => `${text.replaceAll(/^/gm, outer).replaceAll(/^ +$/gm, '')}\n`).join(gap)}`,
      ids: items.map(({ id }) => id),
    }));
}

function flowList(): fc.Arbitrary<WrittenActions> {
  return (
    someIds()
      .chain((chosen) => fc.tuple(...chosen.map(flowItem)))
      .map((items) => ({
        text: `actions: [\n${items.map(({ text }) => text.replace(/^- /, '  ')).join(',\n')}\n]\n`,
        ids: items.map(({ id }) => id),
      }))
      // Behind a comment there is no room for a comma.
      .filter(({ text }) => !/# \w+,$/m.test(text))
  );
}

function someIds(): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...ids], { minLength: 1 });
}

interface WrittenItem {
  readonly id: string;
  readonly text: string;
}

function blockItem(id: string): fc.Arbitrary<WrittenItem> {
  return fc
    .record({
      dash: fc.constantFrom('- ', '-   ', '-\n  '),
      entries: fc.shuffledSubarray(blockEntries(), { maxLength: 7 }).chain((chosen) => fc.tuple(...chosen)),
      idAt: fc.nat({ max: 7 }),
      between: fc.array(fc.constantFrom('', '', '', '# Own line.\n', '\n', '\n# Apart.\n'), {
        minLength: 8,
        maxLength: 8,
      }),
    })
    .map(({ dash, entries, idAt, between }) => {
      const all = [...entries.slice(0, idAt), `id: ${id} # id`, ...entries.slice(idAt)];
      const lines = all.map((entry, index) => `${index === 0 ? '' : (between[index] ?? '')}${entry}`);
      const depth = ' '.repeat(dash.startsWith('-\n') ? dash.length - 2 : dash.length);
      const text = lines.join('\n').replaceAll(/\n(?=[^\n])/g, `\n${depth}`);
      return { id, text: `${dash}${text}` };
    });
}

function blockEntries(): fc.Arbitrary<string>[] {
  return [
    fc.constantFrom('title: Order a valve', 'title: >-\n  Order\n\n  one', 'title: "2026" # title'),
    fc.constantFrom('owner: "@crumb/ovens"', "owner: '@crumb/ovens' # owner", 'owner:'),
    fc.constantFrom(
      'factors: [one-burner] # factors',
      'factors:\n  - one-burner\n  # and',
      'factors:\n- one-burner # a',
    ),
    fc.constantFrom('priority: high', '"priority":   high # priority', 'priority:\n  # how soon\n  low'),
    fc.constantFrom('status: open', 'status: "done" # status', "status:   'wont_do'", 'status: # status'),
    fc.constantFrom(
      'reason: None # reason',
      'reason: "None: not\n  None"',
      'reason: |\n  None\n\n  # None left',
      'reason: >2- # reason\n  None\n\n',
      'reason:',
    ),
    fc.constantFrom('done_on: 2026-03-20', "done_on: '2026-03-20' # done_on"),
    fc.constantFrom(
      'evidence: []',
      'evidence: # evidence',
      'evidence: ["https://example.com/0"] # evidence',
      'evidence: [\n  https://example.com/0, # zero\n]',
      'evidence:\n  - https://example.com/0 # zero\n  # evidence',
      "evidence:\n-   'https://example.com/0'",
      'evidence:\n  # none\n  -\n    https://example.com/0',
    ),
    fc.constantFrom('issue: https://github.com/crumb/ovens/issues/1 # issue', 'service: oven-control'),
  ];
}

function flowItem(id: string): fc.Arbitrary<WrittenItem> {
  return fc
    .record({
      entries: fc.shuffledSubarray(flowEntries(), { maxLength: 6 }).chain((chosen) => fc.tuple(...chosen)),
      idAt: fc.nat({ max: 6 }),
      form: fc.constantFrom(
        { open: '{ ', comma: ', ', close: ' }' },
        { open: '{', comma: ',', close: '}' },
        { open: '{\n    ', comma: ',\n    ', close: '\n  }' },
        { open: '{\n    ', comma: ', # own\n    ', close: ', # end\n  }' },
        { open: '{ ', comma: '\n    , ', close: '\n    } ' },
        { open: '{ ', comma: ' # own\n    , ', close: ' # end\n    }' },
      ),
    })
    .map(({ entries, idAt, form: { open, comma, close } }) => ({
      id,
      text: `- ${open}${[...entries.slice(0, idAt), `id: ${id}`, ...entries.slice(idAt)].join(comma)}${close}`,
    }));
}

function flowEntries(): fc.Arbitrary<string>[] {
  return [
    fc.constantFrom('title: Order a valve', '"title":"Order, order"'),
    fc.constantFrom('owner: "@crumb/ovens"', 'priority: high'),
    fc.constantFrom('status: open', '"status":"done"', "'status' : 'wont_do'", 'status: null'),
    fc.constantFrom('reason: None', '"reason":"None, [not] one"', 'reason: "None\n      or None"'),
    fc.constantFrom('done_on: 2026-03-20', '"done_on": "2026-03-20"'),
    fc.constantFrom(
      'evidence: []',
      'evidence: [ "https://example.com/0" ]',
      'evidence: [https://example.com/0,]',
      'evidence: [\n      "https://example.com/0" # zero\n    ]',
    ),
    fc.constantFrom('issue: https://github.com/crumb/ovens/issues/1', 'service: oven-control'),
  ];
}

/** What may become of one of these action items. */
export function anyAmendment(chosen: readonly string[]): fc.Arbitrary<Amendment> {
  const day = fc.constantFrom('2026-04-08', '2026-03-20', null);
  const words = fc.oneof(
    fc.constantFrom('None', 'Too dear: 900 rolls # a day', "It's off", '---', 'Two\nlines', null),
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `Because ${text}`),
  );
  const urls = fc.array(
    fc.constantFrom(
      'https://example.com/0',
      'https://example.com/1',
      'https://example.com/?a=[b],{c}#d',
      'https://example.com/:',
    ),
    { maxLength: 3 },
  );
  return fc.record(
    {
      action: fc.constantFrom(...chosen),
      status: fc.constantFrom('open', 'done', 'wont_do'),
      doneOn: day,
      reason: words,
      owner: fc.constantFrom('@octocat', '@crumb/ovens'),
      addEvidence: urls,
      issue: fc.constantFrom(
        'https://github.com/crumb/ovens/issues/1',
        'https://github.com/crumb/shop/issues/2',
        null,
      ),
    },
    { requiredKeys: ['action'] },
  );
}
