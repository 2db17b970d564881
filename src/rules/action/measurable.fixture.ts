import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const outcome = 'done_when: Both burners hold 230 degrees through a morning';

const when = (written: string, story: string) => ({
  story,
  edits: [edit(coldOven, outcome, `done_when: ${written}`)],
  finds: [{ file: coldOven, at: `done_when: ⟦${written}⟧` }],
});

export const fixture: RuleFixture = {
  fires: [
    when('done', 'It is done when it is done'),
    when('When the fix has been deployed.', 'A fix that was deployed may not work'),
    when('Warm oven', 'Two words'),
    when('The second burner lights before the first order', 'The title again'),
    when('The oven is more reliable', 'Better, and nobody knows by how much'),
  ],
  passes: [
    {
      story: 'An outcome in plain words',
      edits: [edit(coldOven, outcome, 'done_when: Both burners hold their heat through a morning')],
    },
    {
      story: 'It will not be done anyway',
      edits: [
        edit(coldOven, outcome, 'done_when: done'),
        edit(
          coldOven,
          '    kind: prevent\n',
          '    kind: prevent\n    status: wont_do\n    reason: The oven is sold\n',
        ),
      ],
    },
    { story: 'An outcome anyone could see', edits: [] },
    {
      story: 'Short, with a number',
      edits: [edit(coldOven, outcome, 'done_when: Heat stays > 230')],
    },
    { story: 'A script without spaces', edits: [edit(coldOven, outcome, 'done_when: 朝まで230度を保つ')] },
  ],
};
