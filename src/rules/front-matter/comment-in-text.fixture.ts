import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const title = 'title: Flour ran out on a Saturday';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The number of a ticket in a title',
      edits: [edit(flourShortage, title, 'title: Ticket #42 came back')],
      finds: [{ file: flourShortage, at: 'title: Ticket ⟦#42 came back⟧' }],
    },
    {
      story: 'The name of a channel in the description of an impact',
      edits: [edit(coldOven, 'were late by half an hour.', 'were late, see #ovens')],
      finds: [{ file: coldOven, at: 'were late, see ⟦#ovens⟧' }],
    },
  ],
  passes: [
    {
      story: 'Below the front matter a sharp is a sharp',
      edits: [edit(flourShortage, 'Nothing more is known.', 'ticket: Ticket #42 came back')],
    },
    {
      story: 'The same title in quotes',
      edits: [edit(flourShortage, title, 'title: "Ticket #42 came back"')],
    },
    {
      story: 'A comment',
      edits: [edit(flourShortage, 'severity: sev2', 'severity: sev2 # was sev1 at first')],
    },
    {
      story: 'A sharp without a space before it',
      edits: [edit(flourShortage, title, 'title: A loaf in F#major')],
    },
    {
      story: 'A text of several lines',
      edits: [edit(flourShortage, title, 'title: |-\n  Ticket #42 came back')],
    },
  ],
};
