import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const kind = '    kind: prevent\n';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Done, says the document, and nothing else',
      edits: [edit(coldOven, kind, `${kind}    status: done\n`)],
      finds: [{ file: coldOven, at: '    status: ⟦done⟧' }],
    },
    {
      story: 'An empty list shows nothing',
      edits: [edit(coldOven, kind, `${kind}    status: done\n    evidence: []\n`)],
      finds: [{ file: coldOven, at: '    status: ⟦done⟧' }],
    },
  ],
  passes: [
    {
      story: 'It says when',
      edits: [edit(coldOven, kind, `${kind}    status: done\n    done_on: 2026-04-09\n`)],
    },
    {
      story: 'It links to the change',
      edits: [
        edit(coldOven, kind, `${kind}    status: done\n    evidence: ["https://example.com/burner-log"]\n`),
      ],
    },
  ],
};
