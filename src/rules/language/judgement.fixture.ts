import { cleaning, coldOven, edit, type RuleFixture } from '../fixture.ts';

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
  ],
};
