import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const owner = 'owner: "@crumb/ovens"\n    due';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Everyone in the channel',
      edits: [edit(coldOven, owner, 'owner: "@here"\n    due')],
      finds: [{ file: coldOven, at: 'owner: ⟦"@here"⟧' }],
    },
    {
      story: 'To be decided',
      edits: [edit(coldOven, owner, 'owner: "@TBD"\n    due')],
      finds: [{ file: coldOven, at: 'owner: ⟦"@TBD"⟧' }],
    },
  ],
  passes: [
    { story: 'One person', edits: [edit(coldOven, owner, 'owner: "@octocat"\n    due')] },
    { story: 'A team', edits: [edit(coldOven, owner, 'owner: "@crumb/shop"\n    due')] },
  ],
};
