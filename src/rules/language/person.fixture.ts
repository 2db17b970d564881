import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The timeline tells of a login',
      edits: [
        edit(
          coldOven,
          '04:11 UTC — the alert for a cold oven fires',
          '04:11 UTC — @rye-flour answers the alert',
        ),
      ],
      finds: [{ file: coldOven, at: '04:11 UTC — ⟦@rye-flour⟧ answers' }],
    },
    {
      story: 'The commander is named outside of the roles',
      edits: [
        edit(coldOven, 'roles: { commander: "@crumb/shop" }', 'roles: { commander: "@rye-flour" }'),
        edit(
          coldOven,
          'message: Rolls are on time again.',
          'message: "Rolls are on time again, thanks to @Rye-Flour!"',
        ),
      ],
      finds: [{ file: coldOven, at: 'thanks to ⟦@Rye-Flour⟧!' }],
    },
    {
      story: 'People are called by their names',
      edits: [
        edit(
          coldOven,
          lesson,
          'Katarzyna Zielińska quickly noticed the cold. The valve was closed by Pavel, and Aisha’s call came late.',
        ),
      ],
      finds: [
        { file: coldOven, at: '⟦Katarzyna Zielińska⟧ quickly' },
        { file: coldOven, at: 'closed by ⟦Pavel⟧,' },
        { file: coldOven, at: 'and ⟦Aisha⟧’s call' },
      ],
    },
    {
      story: 'The configuration knows how someone is called',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nlanguage: { people: [Brot, Rye Flour] }',
        ),
        edit(coldOven, lesson, 'Nobody could reach Brot or Rye\nFlour. Brotherly help came.'),
      ],
      finds: [
        { file: coldOven, at: 'reach ⟦Brot⟧ or' },
        { file: coldOven, at: 'or ⟦Rye\nFlour⟧.' },
      ],
    },
    {
      story: 'A given name that the configuration knows as well is one finding, and others stand beside it',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nlanguage: { people: [Katarzyna, Brot] }',
        ),
        edit(
          coldOven,
          lesson,
          'Pavel asked Brot to wait. Katarzyna Zielińska noticed the cold, and @rye-flour came.',
        ),
      ],
      finds: [
        { file: coldOven, at: '⟦Pavel⟧ asked' },
        { file: coldOven, at: 'asked ⟦Brot⟧ to' },
        { file: coldOven, at: '⟦Katarzyna⟧ Zielińska' },
        { file: coldOven, at: 'and ⟦@rye-flour⟧ came' },
      ],
    },
    {
      story: 'A runbook names someone whom only the configuration knows',
      edits: [
        edit('lookback.yml', 'title: Crumb & Crust', 'title: Crumb & Crust\nlanguage: { people: [Brot] }'),
        edit('runbooks/relight-the-oven.md', '1. Open the valve a quarter turn.', 'Wait for Brot.'),
      ],
      finds: [{ file: 'runbooks/relight-the-oven.md', at: 'for ⟦Brot⟧.' }],
    },
  ],
  passes: [
    {
      story: 'Teams, everyone, packages, addresses and hours are no persons',
      edits: [
        edit(
          coldOven,
          lesson,
          'We asked @crumb/ovens and @here, upgraded `thermo`@2.0 and @crumb/thermo, and wrote to ovens@example.com @ 5 am.',
        ),
      ],
    },
    {
      story: 'Months, places and software sound like names',
      edits: [
        edit(
          coldOven,
          lesson,
          'April was cold. Sydney is our second site. Jenkins started the job; Travis failed. Martin Ovens is a brand.',
        ),
      ],
    },
    { story: 'A login in a code block', edits: [edit(coldOven, lesson, '```text\n@rye-flour: on it\n```')] },
  ],
};
