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
    {
      story: 'One item misspells its day, one has a day that is none, and one has neither day nor id',
      edits: [
        edit(coldOven, kind, `${kind}    status: done\n    done_no: 2026-04-09\n`),
        edit(
          coldOven,
          'updates:\n',
          `  - id: second-thermometer
    title: Hang a second thermometer at the door of the oven
    owner: "@crumb/ovens"
    due: 2026-04-30
    kind: detect
    done_when: Both thermometers agree within 5 degrees
    factors: [one-burner]
    status: done
    done_on: in April
  - title: Buy matches for the burner by the hundred
    owner: "@crumb/shop"
    due: 2026-04-30
    kind: mitigate
    done_when: A hundred matches lie beside the oven
    factors: [one-burner]
    status: done # since Easter
updates:
`,
        ),
      ],
      finds: [{ file: coldOven, at: 'status: ⟦done⟧ # since Easter' }],
      also: ['schema/unknown-key', 'schema/form', 'schema/missing-key'],
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
