import { cleaning, coldOven, edit, type RuleFixture } from '../fixture.ts';
import { relight } from '../runbook/relight.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Someone is called careless',
      edits: [edit(coldOven, lesson, 'The valve was closed carelessly, a *stupid* thing to do.')],
      finds: [
        { file: coldOven, at: 'closed ⟦carelessly⟧' },
        { file: coldOven, at: '*⟦stupid⟧*' },
      ],
    },
    {
      story: 'It seems plain now',
      edits: [edit(coldOven, lesson, 'Obviously the flame was out, and we simply forgot it.')],
      finds: [
        { file: coldOven, at: '⟦Obviously⟧ the flame' },
        { file: coldOven, at: 'we ⟦simply forgot⟧ it' },
      ],
      also: ['language/counterfactual'],
    },
    {
      story: 'Someone is said to have ignored an alert',
      edits: [
        edit(
          cleaning,
          'The night shift bakes',
          'The team ignored the smoke and was too lazy to ask. The night shift bakes',
        ),
      ],
      finds: [{ file: cleaning, at: 'The team ⟦ignored⟧ the smoke' }],
    },
    {
      story: 'Every sentence in the front matter of an incident is read',
      edits: [
        edit(
          coldOven,
          'title: The big oven went cold before',
          'title: The big oven obviously went cold before',
        ),
        edit(
          coldOven,
          'Orders for rolls were late by',
          'Orders for rolls were of course, obviously, late by',
        ),
        edit(
          coldOven,
          '    title: One burner carries the whole morning\n    category: capacity',
          '    title: One burner cannot, obviously, carry a morning\n    category: capacity\n    description: A second one was obviously missing.\n  - id: cold-valve\n    title: The valve closes in the cold\n    category: change',
        ),
        edit(
          coldOven,
          '    title: Light the second burner before the first order',
          '    title: Move the valve\n    status: wont_do\n    reason: The wall is obviously too thick.\n  - id: light-second-burner\n    title: Light the obviously idle burner before the first order',
        ),
        edit(coldOven, 'done_when: Both burners hold', 'done_when: Both burners obviously hold'),
        edit(
          coldOven,
          'updates:\n',
          'accepted_risks:\n  - factor: cold-valve\n    reason: The wall around it is obviously in the way.\n    accepted_by: "@crumb/ovens"\n    review_on: 2026-12-01\nupdates:\n',
        ),
        edit(coldOven, 'message: Rolls are on time', 'message: Rolls are obviously on time'),
      ],
      finds: [
        { file: coldOven, at: 'big oven ⟦obviously⟧ went' },
        { file: coldOven, at: 'of course, ⟦obviously⟧, late' },
        { file: coldOven, at: 'cannot, ⟦obviously⟧, carry' },
        { file: coldOven, at: 'was ⟦obviously⟧ missing' },
        { file: coldOven, at: 'wall is ⟦obviously⟧ too' },
        { file: coldOven, at: 'the ⟦obviously⟧ idle' },
        { file: coldOven, at: 'burners ⟦obviously⟧ hold' },
        { file: coldOven, at: 'around it is ⟦obviously⟧ in' },
        { file: coldOven, at: 'Rolls are ⟦obviously⟧ on' },
      ],
    },
    {
      story: 'So is every sentence in that of a maintenance, and the title of a runbook',
      edits: [
        edit(
          cleaning,
          'title: The ovens are cleaned',
          'title: The obviously dirty ovens are cleaned\nimpact: Obviously there are no rolls.\ncancelled:\n  at: 2026-06-01T19:00:00Z\n  reason: The brush was obviously worn.\nupdates:\n  - at: 2026-06-01T18:00:00Z\n    message: The oven is obviously still hot.',
        ),
        edit(relight, 'title: Relight the oven', 'title: Relight the obviously cold oven'),
      ],
      finds: [
        { file: cleaning, at: 'The ⟦obviously⟧ dirty' },
        { file: cleaning, at: '⟦Obviously⟧ there' },
        { file: cleaning, at: 'brush was ⟦obviously⟧ worn' },
        { file: cleaning, at: 'oven is ⟦obviously⟧ still' },
        { file: relight, at: 'the ⟦obviously⟧ cold' },
      ],
    },
    {
      story: 'A value in quotation marks is the author’s own, and the sign for inches closes nothing',
      edits: [
        edit(
          coldOven,
          'message: Rolls are on time again.',
          'message: "Obviously trays of 12\\" simply had to get stuck."',
        ),
      ],
      finds: [
        { file: coldOven, at: '"⟦Obviously⟧ trays' },
        { file: coldOven, at: '12\\" ⟦simply had to⟧ get' },
      ],
    },
    {
      story: 'A sentence is read though the entry before it is none',
      edits: [
        edit(coldOven, 'factors:\n', 'factors:\n  - 7\n'),
        edit(coldOven, 'title: One burner carries', 'title: One burner obviously carries'),
      ],
      finds: [{ file: coldOven, at: 'burner ⟦obviously⟧ carries' }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'Words that judge nobody',
      edits: [
        edit(
          coldOven,
          lesson,
          'The dashboard clearly showed it. Recipes load lazily; the lazy loader simply waits. The change was not trivial. Bad requests were ignored by the till.',
        ),
      ],
    },
    {
      story: 'Everyone is cleared',
      edits: [
        edit(
          coldOven,
          lesson,
          'No one was careless. The engineer wasn’t stupid, and nobody ignored the alert. None of us were lazy.',
        ),
      ],
    },
    {
      story: 'Someone is quoted',
      edits: [edit(coldOven, lesson, 'The first message said "careless, obviously".')],
    },
    {
      story: 'The bakery may call itself what it likes',
      edits: [edit('lookback.yml', 'title: Crumb & Crust', 'title: Obviously Crumb & Crust')],
    },
  ],
};
