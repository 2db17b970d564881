import { cleaning, coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const nothingMore = 'Nothing more is known.';
const relight = 'runbooks/relight-the-oven.md';
const step = '1. Open the valve a quarter turn.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The file name has a typo',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-cold-ovn.md).')],
      finds: [{ file: flourShortage, at: '[the cold oven](⟦2026-03-14-cold-ovn.md⟧)' }],
    },
    {
      story: 'The folder of the year was left out, and the link is defined at the end',
      edits: [
        edit(
          flourShortage,
          nothingMore,
          'See [the runbook][1].\n\n[1]: ../runbooks/relight-the-oven.md "Steps"',
        ),
      ],
      finds: [{ file: flourShortage, at: '[1]: ⟦../runbooks/relight-the-oven.md⟧ "Steps"' }],
    },
    {
      story: 'The path is in another case, which only some machines forgive',
      edits: [
        edit(
          relight,
          step,
          '1. Read [what happened](../incidents/2026/2026-03-14-Cold-Oven.md#timeline) first.',
        ),
      ],
      finds: [{ file: relight, at: '(⟦../incidents/2026/2026-03-14-Cold-Oven.md#timeline⟧)' }],
    },
    {
      story: 'Folder and file in another case',
      edits: [edit(flourShortage, nothingMore, 'See [the runbook](../../Runbooks/Relight-the-Oven.md).')],
      finds: [{ file: flourShortage, at: '(⟦../../Runbooks/Relight-the-Oven.md⟧)' }],
    },
    {
      story: 'The folder has another name, and the link stands in a quotation and in a table',
      edits: [
        edit(
          coldOven,
          'A cold oven looks like a quiet morning.',
          `> The baker relit it by [the book](<../../runbook/relight-the-oven.md>).

| what | where |
|---|---|
| the same | ![flame][2] or [here](../../runbooks/relight%2Dthe-ovens.md 'Steps') |`,
        ),
      ],
      finds: [
        { file: coldOven, at: '<⟦../../runbook/relight-the-oven.md⟧>' },
        { file: coldOven, at: "(⟦../../runbooks/relight%2Dthe-ovens.md⟧ 'Steps')" },
      ],
    },
    {
      story: 'A link whose path was to be filled in later',
      edits: [edit(cleaning, 'the second kitchen', '[the second kitchen]()')],
      finds: [{ file: cleaning, at: '[the second kitchen](⟦⟧)' }],
    },
    {
      story: 'An address in HTML',
      edits: [edit(relight, step, '<a href="./light-the-oven.md">Light it</a> as ever.')],
      finds: [{ file: relight, at: 'href="⟦./light-the-oven.md⟧"' }],
    },
    {
      story: 'A document like no other',
      edits: [
        edit(flourShortage, nothingMore, 'See [the contract](../../runbooks/buy-flour-from-the-mill.md).'),
      ],
      finds: [{ file: flourShortage, at: '(⟦../../runbooks/buy-flour-from-the-mill.md⟧)' }],
    },
    {
      story: 'Folder and extension were left out',
      edits: [edit(flourShortage, nothingMore, 'See [the runbook](relight-the-oven).')],
      finds: [{ file: flourShortage, at: '(⟦relight-the-oven⟧)' }],
    },
    {
      story: 'It is filed under another year',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](../2025/2026-03-14-cold-oven.md).')],
      finds: [{ file: flourShortage, at: '(⟦../2025/2026-03-14-cold-oven.md⟧)' }],
    },
    {
      story: 'A slash stands behind the name of a file',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-cold-oven.md/).')],
      finds: [{ file: flourShortage, at: '(⟦2026-03-14-cold-oven.md/⟧)' }],
    },
  ],
  passes: [
    {
      story: 'Documents, folders, other sites, and files outside of the content',
      edits: [
        edit(
          flourShortage,
          nothingMore,
          `See [the cold oven](./2026-03-14-cold-oven.md), [all incidents](../), [the runbook](../../runbooks/relight-the-oven.md),
[the service](../../services/oven-control.yml), [the mill](https://mill.example/2026-03-14-cold-ovn.md), [the
contract](../../docs/contract.md), [the shop](/orders.md) and [us](mailto:night@crumb.example).`,
        ),
      ],
    },
    {
      story: 'What is no link: code, comments, escaped brackets',
      edits: [
        edit(
          flourShortage,
          nothingMore,
          'Write `[a](b.md)` or \\[a](b.md). <!-- [a](b.md) -->\n\n```md\n[a](b.md)\n```',
        ),
      ],
    },
    {
      story: 'Folders with a slash behind them, and one in which only folders lie',
      edits: [
        {
          file: 'incidents/2026/2026-03-14-cold-oven/kitchen-2/heat.png',
          bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        },
        edit(
          coldOven,
          'A cold oven looks like a quiet morning.',
          'See [this year](./), [all graphs](2026-03-14-cold-oven/), [those of one kitchen](2026-03-14-cold-oven/kitchen-2/) or ![one](2026-03-14-cold-oven/kitchen-2/heat.png).',
        ),
      ],
    },
    {
      story: 'Files of other folders that happen to be called like one of the content',
      edits: [
        { file: 'incidents/README.md', text: 'One file for each incident.\n' },
        {
          file: 'incidents/2026/2026-03-14-cold-oven/heat.png',
          bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        },
        edit(
          coldOven,
          'A cold oven looks like a quiet morning.',
          'See [all of it](../../docs/README.md), [the folder](../../docs/relight-the-oven), [the drawing](../../docs/heat.png) and ![the graph](2026-03-14-cold-oven/heat.png).',
        ),
      ],
    },
  ],
};
