import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const local = `- 05:02 — the flame goes out
- 05:11 — the alert for a cold oven fires
- ~05:40 — the oven holds its heat again
- 06:05 — the first tray of rolls is sold`;

const events = `- 04:02 UTC — the flame goes out
- 04:11 UTC — the alert for a cold oven fires
- ~04:40 UTC — the oven holds its heat again
- 05:05 UTC — the first tray of rolls is sold`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A time in the zone of the writer',
      edits: [edit(coldOven, '- 05:05 UTC', '- 06:05 CET')],
      finds: [{ file: coldOven, at: '- ⟦06:05 CET — the first tray of rolls is sold⟧' }],
    },
    {
      story: 'A zone with a season',
      edits: [edit(coldOven, '- 05:05 UTC', '- 1:05 AM EDT')],
      finds: [{ file: coldOven, at: '- ⟦1:05 AM EDT — the first tray of rolls is sold⟧' }],
    },
    {
      story: 'The zone is said once for all',
      edits: [edit(coldOven, events, `All times in CET.\n\n${local}`)],
      finds: [{ file: coldOven, at: 'All times in ⟦CET⟧.' }],
    },
    {
      story: 'The heading names a zone that is nowhere',
      edits: [edit(coldOven, '## Timeline', '## Timeline (Europe/Atlantis)'), edit(coldOven, events, local)],
      finds: [{ file: coldOven, at: '## Timeline (⟦Europe/Atlantis⟧)' }],
    },
  ],
  passes: [
    { story: 'An offset', edits: [edit(coldOven, '- 05:05 UTC', '- 06:05 +01:00')] },
    {
      story: 'The offset is said once for all',
      edits: [edit(coldOven, events, `All times in CET (UTC+1).\n\n${local}`)],
    },
    {
      story: 'The region is said in the heading',
      edits: [edit(coldOven, '## Timeline', '## Timeline (Europe/Berlin)'), edit(coldOven, events, local)],
    },
    {
      story: 'A word that only looks like a zone',
      edits: [edit(coldOven, '- 05:05 UTC — the first tray', '- 05:05 met the first tray')],
    },
  ],
};
