import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const title = 'title: Light the second burner before the first order';

const titled = (written: string, story: string) => ({
  story,
  edits: [edit(coldOven, title, `title: ${written}`)],
  finds: [{ file: coldOven, at: `    title: ⟦${written}⟧\n    kind: prevent` }],
});

const fine = (written: string, story: string) => ({
  story,
  edits: [edit(coldOven, title, `title: ${written}`)],
});

export const fixture: RuleFixture = {
  fires: [
    titled('Improve monitoring', 'Everything could be improved'),
    titled('Improve **monitoring**!', 'It could be improved in bold letters as well'),
    titled('Improve rotas', 'A thing of one’s own could be improved as well'),
    titled('Better alerts', 'A thing that would be nice to have'),
    titled('Investigate', 'A verb that never ends'),
    titled('Look into the burner', 'Looking has no end either'),
    titled('Be more careful with the gas', 'A wish'),
    titled('Monitoring of the oven', 'A thing, and no verb'),
    titled('Fix it.', 'A verb, and no thing'),
    titled('We should light the second burner', 'Someone should'),
    titled('Updating the recipe for rolls', 'The verb as a noun'),
  ],
  passes: [
    fine('Improve the alert for a cold oven so that it names the oven', 'It says what improves'),
    fine('Alert when the oven falls below 200 degrees', 'A word that is a verb here'),
    fine('Investigate why the flame went out on three Saturdays', 'A question with an answer'),
    fine('Zweiten Brenner vor der ersten Bestellung anzünden', 'Another language'),
    {
      story: 'It will not be done anyway',
      edits: [
        edit(coldOven, title, 'title: Better alerts'),
        edit(
          coldOven,
          '    kind: prevent\n',
          '    kind: prevent\n    status: wont_do\n    reason: The oven is sold\n',
        ),
      ],
    },
  ],
};
