import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/app/find.ts';
import { readRepository } from '../../../src/repository/read-repository.ts';
import { noCache } from '../../../src/repository/reading-cache.ts';
import {
  coldOven,
  configuration,
  type Edit,
  edit,
  flourShortage,
  ovenControl,
} from '../../../src/rules/fixture.ts';
import { bakeryNow, EditedBakery } from '../../edited-bakery.ts';

const nothingMore = 'Nothing more is known.';
const relight = 'runbooks/relight-the-oven.md';

describe('one mistake is told once, and nothing that follows from it', () => {
  test.each<[story: string, code: string, edits: readonly Edit[]]>([
    [
      'a severity cannot be read: no team, category or severity can be said not to exist',
      'schema/wrong-type',
      [
        edit(
          configuration,
          'sev2:\n    name: Minor\n    description: Some customers cannot order some bread.',
          'sev2: Minor',
        ),
      ],
    ],
    [
      'the factors cannot be read: an action item may answer one of them',
      'front-matter/syntax',
      [edit(coldOven, '  - id: one-burner\n', '  - id: *one-burner\n')],
    ],
    [
      'the incident that holds the write-up cannot be read',
      'front-matter/missing',
      [
        { file: coldOven, text: 'The oven was cold.\n' },
        edit(
          flourShortage,
          'resolved_at: unknown',
          'resolved_at: unknown\npostmortem: { state: final, owner: "@crumb/shop", reviewed_on: 2026-05-08, in: 2026-03-14-cold-oven }',
        ),
      ],
    ],
    [
      'a document without front matter may have the heading that a link leads to',
      'front-matter/missing',
      [
        { file: relight, text: '# Relight the oven\n' },
        edit(flourShortage, nothingMore, `See [the steps](../../${relight}#steps).`),
      ],
    ],
    [
      'a link leads to a file that is there, though it is not named as documents are',
      'document/extension',
      [
        { file: 'runbooks/warm-the-oven.txt', text: 'Wait.\n' },
        edit(flourShortage, nothingMore, 'See [the note](../../runbooks/warm-the-oven.txt).'),
      ],
    ],
  ])('%s', (_, code, edits) => {
    expect(findingsIn(edits).map((finding) => finding.code)).toEqual([code]);
  });
});

test('a list of twelve teams is shown, a longer one is looked up', () => {
  const adviceAmong = (teams: number) => {
    const more = Array.from(
      { length: teams - 3 },
      (_, index) => `  hall-${index}: { name: Hall ${index} }\n`,
    );
    return findingsIn([
      edit(configuration, 'teams:\n', `teams:\n${more.join('')}`),
      edit(ovenControl, 'owner: ovens', 'owner: gardeners'),
    ]).map(({ help }) => help);
  };
  expect(adviceAmong(12)).toEqual([
    expect.stringMatching(
      /^Write one of `hall-0`, .*`ovens`, `shop`, `incident-review`\. Teams are the keys/,
    ),
  ]);
  expect(adviceAmong(13)).toEqual([expect.stringMatching(/^Teams are the keys/)]);
});

describe('nobody writes such documents, and looking for what was meant would take long', () => {
  test('beyond five hundred headings none is suggested', () => {
    const linked = (headings: number) => {
      const text = Array.from({ length: headings - 3 }, (_, index) => `### Tray ${index}\n`).join('\n');
      return findingsIn([
        edit(coldOven, 'A cold oven looks like a quiet morning.', `See [it](#Lessons).\n\n${text}`),
      ]).map(({ message }) => message);
    };
    const missing = 'There is no heading `#Lessons` in this document';
    expect(linked(500)).toEqual([`${missing}; did you mean \`#lessons\`?`]);
    expect(linked(501)).toEqual([`${missing}.`]);
  });

  test('beyond two hundred links no document of a like name is looked for', () => {
    const others = Array.from({ length: 199 }, (_, index) => `[${index}](2026-01-01-no-${index}.md)`);
    const typo = (before: number) =>
      findingsIn([
        edit(
          flourShortage,
          nothingMore,
          [
            ...others.slice(0, before),
            '[a](2026-03-14-cold-ovn.md)',
            '[b](../../runbooks/relight-the-ovn.md)',
          ].join(' '),
        ),
      ])
        .slice(before)
        .map(({ message }) => message);
    const first = 'There is no `2026-03-14-cold-ovn.md`; did you mean `2026-03-14-cold-oven.md`?';
    const second = 'There is no `../../runbooks/relight-the-ovn.md`';
    expect(typo(198)).toEqual([first, `${second}; did you mean \`../../runbooks/relight-the-oven.md\`?`]);
    expect(typo(199)).toEqual([first, `${second}.`]);
  });
});

test('a long address is shown as far as it can be read', () => {
  const address = (letters: number) => `${'x'.repeat(letters - 3)}.md`;
  const links = findingsIn([
    edit(flourShortage, nothingMore, `[a](${address(200)}) and [b](${address(201)})`),
  ]);
  expect(links.map(({ message }) => message)).toEqual([
    `There is no \`${address(200)}\`.`,
    `There is no \`${'x'.repeat(198)}.…\`.`,
  ]);
});

function findingsIn(edits: readonly Edit[]) {
  const { tree } = new EditedBakery(edits);
  return findAll(readRepository(tree, noCache), bakeryNow);
}
