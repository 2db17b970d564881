import { coldOven, configuration, edit, type RuleFixture } from '../fixture.ts';

const withMembers = edit(
  configuration,
  `    name: Ovens
    handle: "@crumb/ovens"`,
  `    name: Ovens
    handle: "@crumb/ovens"
    members: ["@octocat", "@monalisa"]`,
);

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A team is misspelt as the owner of an action item',
      edits: [edit(coldOven, 'owner: "@crumb/ovens"\n    due', 'owner: "@crumb/oven"\n    due')],
      finds: [{ file: coldOven, at: 'owner: ⟦"@crumb/oven"⟧' }],
    },
    {
      story: 'The organisation is misspelt',
      edits: [edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crum/shop"')],
      finds: [{ file: coldOven, at: 'commander: ⟦"@crum/shop"⟧' }],
    },
    {
      story: 'The owner of a runbook in another case',
      edits: [edit('runbooks/relight-the-oven.md', 'owner: "@crumb/ovens"', 'owner: "@Crumb/Ovens"')],
      finds: [{ file: 'runbooks/relight-the-oven.md', at: 'owner: ⟦"@Crumb/Ovens"⟧' }],
    },
    {
      story: 'The login of a member with a letter too few',
      edits: [
        withMembers,
        edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crumb/shop", experts: ["@monalsa"]'),
      ],
      finds: [{ file: coldOven, at: 'experts: [⟦"@monalsa"⟧]' }],
    },
    {
      story: 'Every place in which an incident names someone',
      edits: [
        edit(
          coldOven,
          'roles: { commander: "@crumb/shop" }',
          'roles: { commander: "@crumb/shop", scribe: "@crumb/shp", communications: "@crumb/shopp" }',
        ),
        edit(coldOven, 'state: final, owner: "@crumb/ovens"', 'state: final, owner: "@crumb/ovns"'),
        edit(
          coldOven,
          'runbooks: [relight',
          `accepted_risks:
  - factor: one-burner
    reason: The new oven comes with two
    accepted_by: "@crumb/hsop"
    review_on: 2026-09-01
runbooks: [relight`,
        ),
      ],
      finds: [
        { file: coldOven, at: 'scribe: ⟦"@crumb/shp"⟧' },
        { file: coldOven, at: 'communications: ⟦"@crumb/shopp"⟧' },
        { file: coldOven, at: 'owner: ⟦"@crumb/ovns"⟧' },
        { file: coldOven, at: 'accepted_by: ⟦"@crumb/hsop"⟧' },
      ],
    },
    {
      story: 'A short name in capitals, beside a team that has no handle',
      edits: [
        edit(
          configuration,
          'teams:\n',
          'teams:\n  mill:\n    name: Mill\n  cleaning:\n    name: Cleaning\n    handle: "@crumb/cl"\n',
        ),
        edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crumb/CL"'),
      ],
      finds: [{ file: coldOven, at: 'commander: ⟦"@crumb/CL"⟧' }],
    },
    {
      story: 'The organisation is misspelt, and another one has a team of that name too',
      edits: [
        edit(
          configuration,
          'teams:\n',
          'teams:\n  mill-shop:\n    name: Shop of the mill\n    handle: "@windmill/shop"\n',
        ),
        edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crum/shop"'),
      ],
      finds: [{ file: coldOven, at: 'commander: ⟦"@crum/shop"⟧' }],
    },
    {
      story: 'The entry before it is none',
      edits: [
        edit(coldOven, 'actions:\n', 'actions:\n  - 7\n'),
        edit(coldOven, 'owner: "@crumb/ovens"\n    due', 'owner: "@crumb/oven"\n    due'),
      ],
      finds: [{ file: coldOven, at: 'owner: ⟦"@crumb/oven"⟧' }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'A team that is not configured and looks like none that is, and a person',
      edits: [
        withMembers,
        edit(
          coldOven,
          'commander: "@crumb/shop"',
          'commander: "@hubot", experts: ["@crumb/millers", "@mill/ovens-and-more", "@octocat"]',
        ),
      ],
    },
    {
      story:
        'A team of that name in an organisation that is not called alike, and one that is not called alike in the same',
      edits: [
        edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crumb/shift", experts: ["@windmill/shop"]'),
      ],
    },
    {
      story: 'Two teams whose names differ in a hyphen',
      edits: [
        edit(
          configuration,
          'teams:\n',
          'teams:\n  nights:\n    name: Nights\n    handle: "@crumb/nightshift"\n  night-shift:\n    name: Night shift\n    handle: "@crumb/night-shift"\n',
        ),
        edit(coldOven, 'commander: "@crumb/shop"', 'commander: "@crumb/night-shift"'),
      ],
    },
  ],
};
