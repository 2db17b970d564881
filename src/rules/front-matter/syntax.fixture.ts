import { coldOven, edit, flourShortage, onlineOrders, ovenControl, type RuleFixture } from '../fixture.ts';

const title = 'title: Flour ran out on a Saturday';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A title with a colon and no quotes',
      edits: [edit(flourShortage, title, 'title: Flour: none left')],
      finds: [{ file: flourShortage, at: 'title: ⟦Flour: none left⟧' }],
    },
    {
      story: 'A broken title does not hide a misspelt key and a service that does not exist',
      edits: [
        edit(
          flourShortage,
          `${title}\nseverity: sev2`,
          'title: Flour: none left\nseverty: sev2\nrunbooks: [mill]',
        ),
      ],
      finds: [{ file: flourShortage, at: 'title: ⟦Flour: none left⟧' }],
      also: ['schema/unknown-key', 'reference/unknown'],
    },
    {
      story: 'A key stands twice: the first one is checked',
      edits: [edit(flourShortage, 'severity: sev2\n', 'severity: sev2\nseverity: sev9\n')],
      finds: [{ file: flourShortage, at: 'severity: sev2\n⟦severity: sev9⟧' }],
    },
    {
      story: 'A key stands twice between braces',
      edits: [edit(coldOven, 'roles: { commander: "@crumb/shop" }', 'roles: { experts: [], experts: [] }')],
      finds: [{ file: coldOven, at: 'roles: { experts: [], ⟦experts: []⟧ }' }],
    },
    {
      story: 'Owners without quotes, in a list, in a mapping and on a line',
      edits: [
        edit(coldOven, '{ commander: "@crumb/shop" }', '{ commander: @crumb/shop, experts: [@hubot] }'),
        edit(coldOven, 'owner: "@crumb/ovens"\n    due', 'owner: @crumb/ovens # all of them\n    due'),
      ],
      finds: [
        { file: coldOven, at: 'commander: ⟦@crumb/shop⟧,' },
        { file: coldOven, at: 'experts: [⟦@hubot⟧]' },
        { file: coldOven, at: 'owner: ⟦@crumb/ovens⟧ # all' },
      ],
    },
    {
      story: 'A title in backticks',
      edits: [edit(flourShortage, title, 'title: `flour` ran out')],
      finds: [{ file: flourShortage, at: 'title: ⟦`flour` ran out⟧' }],
    },
    {
      story: 'A title that begins with a percent sign',
      edits: [edit(flourShortage, title, 'title: %-signs on every loaf')],
      finds: [{ file: flourShortage, at: 'title: ⟦%-signs on every loaf⟧' }],
    },
    {
      story: 'A title that begins with a question mark',
      edits: [edit(flourShortage, title, 'title: ? who took the flour')],
      finds: [{ file: flourShortage, at: 'title: ⟦? who took the flour⟧' }],
    },
    {
      story: 'A title in bold letters',
      edits: [edit(flourShortage, title, 'title: **Flour** ran out')],
      finds: [{ file: flourShortage, at: 'title: ⟦**Flour** ran out⟧' }],
    },
    {
      story: 'An alias of an anchor that does not exist',
      edits: [edit(flourShortage, 'severity: sev2', 'severity: *level')],
      finds: [{ file: flourShortage, at: 'severity: ⟦*level⟧' }],
    },
    {
      story: 'No space after the colon',
      edits: [edit(flourShortage, 'severity: sev2', 'severity:sev2')],
      finds: [{ file: flourShortage, at: '⟦severity:sev2⟧' }],
    },
    {
      story: 'No colon',
      edits: [edit(flourShortage, 'status: resolved', 'status resolved')],
      finds: [{ file: flourShortage, at: '⟦status resolved⟧' }],
    },
    {
      story: 'Lines indented with tabs: their values are checked all the same',
      edits: [
        edit(coldOven, '  summary: Orders for rolls were late by half an hour.', '\tsummary: Late rolls.'),
        edit(coldOven, '  customers: 120', '\tcustomers: -120'),
      ],
      finds: [{ file: coldOven, at: 'impact:\n⟦\t⟧summary' }],
      also: ['schema/bounds'],
    },
    {
      story: 'A quotation mark that is never closed',
      edits: [edit(flourShortage, title, 'title: "Flour ran out')],
      finds: [{ file: flourShortage, at: 'title: ⟦"Flour ran out⟧' }],
    },
    {
      story: 'A quotation mark that is closed by the next one further down',
      edits: [edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crumb/shop')],
      finds: [{ file: coldOven, at: 'roles: { commander: ⟦"@crumb/shop }⟧' }],
    },
    {
      story: 'An apostrophe inside single quotes',
      edits: [edit(flourShortage, title, "title: 'The mill's wheel stood still'")],
      finds: [{ file: flourShortage, at: "'The mill'⟦s wheel stood still'⟧" }],
    },
    {
      story: 'Words behind a quotation',
      edits: [edit(flourShortage, title, 'title: "Flour" ran out')],
      finds: [{ file: flourShortage, at: '"Flour" ⟦ran out⟧' }],
    },
    {
      story: 'A title that begins with a bracket',
      edits: [edit(flourShortage, title, 'title: [P1] Flour ran out')],
      finds: [{ file: flourShortage, at: 'title: [P1] ⟦Flour ran out⟧' }],
    },
    {
      story: 'A list that is never closed',
      edits: [edit(flourShortage, 'services: [online-orders]', 'services: [online-orders')],
      finds: [{ file: flourShortage, at: 'services: ⟦[online-orders⟧' }],
    },
    {
      story: 'A bracket that closes nothing',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: ]')],
      finds: [{ file: coldOven, at: 'tags: ⟦]⟧' }],
    },
    {
      story: 'A comma is missing between braces',
      edits: [edit(coldOven, 'state: final, owner:', 'state: final owner:')],
      finds: [{ file: coldOven, at: 'state: ⟦final owner: "@crumb/ovens", reviewed_on: 2026-03-19 }⟧' }],
    },
    {
      story: 'A key indented below a value',
      edits: [edit(flourShortage, 'severity: sev2', '  severity: sev2')],
      finds: [{ file: flourShortage, at: '  ⟦severity: sev2⟧' }],
    },
    {
      story: 'The lines of a list item do not line up',
      edits: [
        edit(coldOven, '    title: One burner carries the whole morning', '  title: One burner carries it'),
      ],
      finds: [{ file: coldOven, at: '  ⟦title: One burner carries it⟧' }],
    },
    {
      story: 'A path of Windows between double quotes',
      edits: [edit(flourShortage, title, 'title: "Nothing in D:\\mill\\store"')],
      finds: [{ file: flourShortage, at: 'D:⟦\\m⟧ill' }],
    },
    {
      story: 'A tag that asks for an object of a program',
      edits: [edit(flourShortage, title, 'title: !!python/object:os.system flour')],
      finds: [{ file: flourShortage, at: 'title: ⟦!!python/object:os.system⟧ flour' }],
    },
    {
      story: 'A second document in one file',
      edits: [edit(onlineOrders, 'owner: shop', 'owner: shop\n---')],
      finds: [{ file: onlineOrders, at: 'owner: shop\n⟦---⟧' }],
    },
    {
      story: 'Two services in one file: the first one is read',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens\n---\nname: Mill\nowner: nobody')],
      finds: [{ file: ovenControl, at: 'owner: ovens\n⟦---⟧' }],
    },
    {
      story: 'A NUL byte in the title',
      edits: [edit(flourShortage, title, 'title: Flour\0 ran out')],
      finds: [{ file: flourShortage, at: 'title: Flour⟦\0⟧ ran out' }],
    },
    {
      story: 'A list that begins beside its key',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: - oven')],
      finds: [{ file: coldOven, at: 'tags: ⟦- oven⟧' }],
    },
    {
      story: 'A text that begins with an angle bracket',
      edits: [edit(flourShortage, title, 'title: > 5 sacks of flour missing')],
      finds: [{ file: flourShortage, at: 'title: > ⟦5 sacks of flour missing⟧' }],
    },
  ],
  passes: [
    {
      story: 'The same title in quotes',
      edits: [edit(flourShortage, title, 'title: "Flour: none left"')],
    },
    {
      story: 'Items of a list as far to the left as their key',
      edits: [edit(flourShortage, 'services: [online-orders]', 'services:\n- online-orders')],
    },
    {
      story: 'An anchor and its alias',
      edits: [
        edit(flourShortage, 'severity: sev2\n', 'severity: sev2\ntags: [&grain rye]\n'),
        edit(flourShortage, 'related:', 'runbooks: []\nrelated:'),
      ],
    },
    {
      story: 'Words that other versions of YAML take for truth values',
      edits: [edit(flourShortage, title, 'title: no')],
    },
  ],
};
