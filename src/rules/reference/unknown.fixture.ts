import { coldOven, configuration, edit, flourShortage, ovenControl, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A service is misspelt',
      edits: [
        edit(coldOven, 'services: [oven-control, online-orders]', 'services: [oven-contol, online-orders]'),
      ],
      finds: [{ file: coldOven, at: 'services: [⟦oven-contol⟧' }],
    },
    {
      story: 'An action item answers a factor that is not listed',
      edits: [edit(coldOven, 'factors: [one-burner]', 'factors: [two-burners]')],
      finds: [{ file: coldOven, at: 'factors: [⟦two-burners⟧]' }],
      also: ['policy/unanswered-factor'],
    },
    {
      story: 'An update names a component that does not exist',
      edits: [
        edit(
          coldOven,
          'components: { online-orders: partial_outage }',
          'components: { offline-orders: partial_outage }',
        ),
      ],
      finds: [{ file: coldOven, at: 'components: { ⟦offline-orders⟧' }],
    },
    {
      story: 'A service belongs to a team that does not exist',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: oven')],
      finds: [{ file: ovenControl, at: 'owner: ⟦oven⟧' }],
    },
    {
      story: 'A severity outside the scale',
      edits: [edit(flourShortage, 'severity: sev2', 'severity: sev9')],
      finds: [{ file: flourShortage, at: 'severity: ⟦sev9⟧' }],
    },
    {
      story: 'A severity in the spelling of another tool',
      edits: [edit(flourShortage, 'severity: sev2', 'severity: SEV-2')],
      finds: [{ file: flourShortage, at: 'severity: ⟦SEV-2⟧' }],
    },
    {
      story: 'A review group that is no team',
      edits: [edit(configuration, 'groups: [incident-review]', 'groups: [incident-revue]')],
      finds: [{ file: configuration, at: 'groups: [⟦incident-revue⟧]' }],
    },
    {
      story: 'The level of a rule that does not exist',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust\nrules: { time/out-of-ordr: warning }',
        ),
      ],
      finds: [{ file: configuration, at: 'rules: { ⟦time/out-of-ordr⟧' }],
    },
  ],
  passes: [{ story: 'Every name leads somewhere', edits: [] }],
};
