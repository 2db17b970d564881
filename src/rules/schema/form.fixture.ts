import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A time without its offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:00')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11:00⟧' }],
    },
    {
      story: 'A time with a space for the T and a short offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 04:11:00+0000')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14 04:11:00+0000⟧' }],
    },
    {
      story: 'An owner without its @',
      edits: [
        edit(
          coldOven,
          `owner: "@crumb/ovens"
    due`,
          `owner: ovens
    due`,
        ),
      ],
      finds: [{ file: coldOven, at: 'owner: ⟦ovens⟧' }],
    },
    {
      story: 'An owner still to be named is not turned into the login of a stranger',
      edits: [edit(coldOven, 'owner: "@crumb/ovens"\n    due', 'owner: TBD\n    due')],
      finds: [{ file: coldOven, at: 'owner: ⟦TBD⟧' }],
    },
    {
      story: 'A date where a moment belongs',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14⟧' }],
    },
    {
      story: 'A time of day alone',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 04:11')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦04:11⟧' }],
    },
    {
      story: 'A year with five digits',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 22026-03-14T04:11:00Z')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦22026-03-14T04:11:00Z⟧' }],
    },
    {
      story: 'No seconds, and the name of a zone',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11 CET')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11 CET⟧' }],
    },
    {
      story: 'The last hour of the day counted as 24',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 24:00')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14 24:00⟧' }],
    },
    {
      story: 'A leap second',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 04:11:60 UTC')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14 04:11:60 UTC⟧' }],
    },
    {
      story: 'A month that does not exist',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-13-14 04:11')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-13-14 04:11⟧' }],
    },
    {
      story: 'A time that nobody knows',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: TBC')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦TBC⟧' }],
    },
    {
      story: 'An id with spaces and capitals, and a time where a date belongs',
      edits: [
        edit(coldOven, 'id: second-burner', 'id: Second Burner'),
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-30T12:00:00Z'),
      ],
      finds: [
        { file: coldOven, at: 'id: ⟦Second Burner⟧' },
        { file: coldOven, at: 'due: ⟦2026-06-30T12:00:00Z⟧' },
      ],
    },
    {
      story: 'An address without its scheme',
      edits: [
        edit(
          coldOven,
          '    factors: [one-burner]',
          '    factors: [one-burner]\n    evidence: [crumb.example/burner]',
        ),
      ],
      finds: [{ file: coldOven, at: 'evidence: [⟦crumb.example/burner⟧]' }],
    },
  ],
  passes: [
    {
      story: 'An offset instead of Z',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T05:11:00+01:00')],
    },
  ],
};
