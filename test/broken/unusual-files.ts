import type { ExpectedFinding } from './marked-file.ts';
import { secretFiles } from './secret-files.ts';
import { incident, marked, type UnusualFile, year } from './unusual-file.ts';

const beginning = { line: 1, column: 1 };

function atBeginning(...codes: readonly string[]): ExpectedFinding[] {
  return codes.map((code) => ({ code, start: beginning, end: beginning }));
}

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function attachment(path: string, bytes: Uint8Array = png): UnusualFile {
  return { path: `${year}/${path}`, bytes, expected: [] };
}

/** Documents whose mistake is in their bytes or in the name of their file, and attachments. */
export const unusualFiles: readonly UnusualFile[] = [
  {
    path: `${year}/2026-05-01-saved-as-latin-1.md`,
    bytes: Buffer.from(incident('2026-05-01', 'Die Fähre kam zu spät', 'Nichts weiter.'), 'latin1'),
    expected: atBeginning('document/not-utf8'),
  },
  {
    path: `${year}/2026-05-01-saved-as-utf-16.md`,
    bytes: Buffer.from(`\ufeff${incident('2026-05-01', 'The ferry was late', 'Nothing more.')}`, 'utf16le'),
    expected: atBeginning('document/not-utf8'),
  },
  {
    path: `${year}/2026-05-01-saved-as-utf-16-without-a-mark.md`,
    bytes: Buffer.from(incident('2026-05-01', 'The ferry was early', 'Nothing more.'), 'utf16le'),
    expected: atBeginning('document/not-utf8'),
  },
  {
    path: `${year}/2026-05-01-a-picture-with-the-name-of-a-document.md`,
    bytes: Uint8Array.of(...png, 0xff, 0xd8, 0xff),
    expected: atBeginning('document/not-utf8'),
  },
  {
    path: `${year}/2026-05-01-a-log.md`,
    bytes: Buffer.alloc(2 * 1024 ** 2, 'x'),
    expected: atBeginning('document/too-large'),
  },
  {
    path: `${year}/2026-05-01-a-log-in-the-front-matter.md`,
    bytes: Buffer.from(incident('2026-05-01', `Log ${'x'.repeat(70_000)}`, 'Nothing more.')),
    expected: [{ code: 'front-matter/limits', start: { line: 2, column: 1 }, end: { line: 2, column: 1 } }],
  },
  {
    path: `${year}/2026-05-02-a-link-out-of-the-repository.md`,
    linkTo: '/etc/hostname',
    expected: atBeginning('document/not-a-file'),
  },
  {
    path: `${year}/2026-05-02-a-link-to-its-neighbour.md`,
    linkTo: '2026-01-02-tickets-sold-twice.md',
    expected: atBeginning('document/not-a-file'),
  },
  {
    path: `${year}/2026-05-02-a-link-to-nowhere.md`,
    linkTo: 'nowhere.md',
    expected: atBeginning('document/not-a-file'),
  },
  {
    path: 'services/buoys-linked.yml',
    linkTo: 'ticketing.yml',
    expected: atBeginning('document/not-a-file'),
  },
  marked(
    `${year}/2026-05-03-nul-in-the-title.md`,
    incident('2026-05-03', 'The buoy⟦front-matter/syntax⟧\0⟦⟧ sank', 'Nothing more.'),
  ),
  marked(
    `${year}/2026-05-03-nul-in-the-body.md`,
    incident('2026-05-03', 'The buoy rose', 'Nothing⟦document/control-character⟧\0⟦⟧more.'),
  ),
  marked(
    `${year}/2026-05-03-lines-of-windows.md`,
    incident(
      '2026-05-03',
      '⟦front-matter/syntax⟧Buoy: gone⟦⟧',
      '⟦language/judgement⟧Obviously⟦⟧ it was gone.',
    ).replaceAll('\n', '\r\n'),
  ),
  marked(
    `${year}/2026-05-03-byte-order-mark.md`,
    `\ufeff${incident('2026-05-03', '⟦front-matter/syntax⟧Buoy: back⟦⟧', '⟦language/judgement⟧Obviously⟦⟧ it was back.')}`,
  ),
  marked(
    `${year}/2026-05-03-byte-order-mark-and-lines-of-windows.md`,
    `\ufeff${incident('2026-05-03', 'The buoy was new', '⟦language/judgement⟧Obviously⟦⟧ it was new.').replaceAll('\n', '\r\n')}`,
  ),
  marked(
    `${year}/2026-05-03-byte-order-mark-twice.md`,
    `⟦front-matter/missing⟧⟦⟧\ufeff\ufeff${incident('2026-05-03', 'The buoy was old', 'Nothing more.')}`,
  ),
  marked(
    `${year}/2026-05-03-letters-of-two-units.md`,
    incident('2026-05-03', 'The 🚢 hit the buoy', 'The 🚢🚢 ⟦language/judgement⟧obviously⟦⟧ met.'),
  ),
  marked(
    `${year}/2026-05-04-silenced-with-the-minutes.md`,
    incident(
      '2026-05-04',
      'The gangway creaked',
      `<!-- ⟦suppression/limits⟧lookback-ignore⟦⟧ language/judgement: ${'as was said on deck '.repeat(60)}-->
⟦language/judgement⟧Obviously⟦⟧ it creaked.`,
    ),
  ),
  marked(
    `${year}/2026-05-04-silenced-line-by-line.md`,
    incident(
      '2026-05-04',
      'The gangway groaned',
      `${'Obviously it groaned. <!-- lookback-ignore language/judgement: from the log -->\n'.repeat(200)}
⟦language/judgement⟧Obviously⟦⟧ it groaned. <!-- ⟦suppression/limits⟧lookback-ignore⟦⟧ language/judgement: from the log -->`,
    ),
  ),
  marked(
    'services/lines-of-windows.yml',
    'name: Mooring\nowner: systems\n⟦schema/unknown-key⟧oncall⟦⟧: the watch\n'.replaceAll('\n', '\r\n'),
  ),
  marked(
    'runbooks/Restart-The-Tide-Board.md',
    `⟦document/name-case⟧⟦⟧---
title: Restart the tide board
services: [tide-board]
owner: "@harbour/systems"
reviewed_on: 2026-06-01
review_every: P6M
---

## Steps

1. Call the watch.
`,
  ),
  ...secretFiles,
  attachment('2026-02-20-image-in-html/chain.png'),
  attachment('2026-02-20-image-in-capitals/chain.png'),
  attachment('2026-02-20-image-forgotten/chain.png'),
  attachment(
    '2026-02-20-image-that-holds-scripts/chain.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ),
];
