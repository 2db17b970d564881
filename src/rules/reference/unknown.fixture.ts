import {
  cleaning,
  coldOven,
  configuration,
  edit,
  flourShortage,
  ovenControl,
  type RuleFixture,
} from '../fixture.ts';

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
      story: 'An action item is about a service that is misspelt',
      edits: [edit(coldOven, '    kind: prevent\n', '    kind: prevent\n    service: oven-contol\n')],
      finds: [{ file: coldOven, at: 'service: ⟦oven-contol⟧' }],
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
      story: 'The group that may override is no team',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust\nreview: { override: { group: keepers } }',
        ),
      ],
      finds: [{ file: configuration, at: 'override: { group: ⟦keepers⟧ }' }],
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
    {
      story: 'Every other place in which an incident names something',
      edits: [
        edit(coldOven, 'category: capacity', 'category: capasity'),
        edit(coldOven, 'runbooks: [relight-the-oven]', 'runbooks: [relight-the-ovn]'),
        edit(
          coldOven,
          'aliases:',
          `accepted_risks:
  - factor: two-burners
    reason: The new oven comes with two
    accepted_by: "@crumb/shop"
    review_on: 2026-09-01
aliases:`,
        ),
        edit(flourShortage, 'related: [2026-03-14-cold-oven]', 'related: [2026-03-14-cold-ovn]'),
      ],
      finds: [
        { file: coldOven, at: 'category: ⟦capasity⟧' },
        { file: coldOven, at: 'runbooks: [⟦relight-the-ovn⟧]' },
        { file: coldOven, at: 'factor: ⟦two-burners⟧' },
        { file: flourShortage, at: 'related: [⟦2026-03-14-cold-ovn⟧]' },
      ],
    },
    {
      story: 'Names in a window, a runbook and a service',
      edits: [
        edit(
          cleaning,
          'services: [oven-control]',
          'services: [oven-contrl]\ncomponents: { online-oders: under_maintenance }',
        ),
        edit('runbooks/relight-the-oven.md', 'services: [oven-control]', 'services: [oven-controls]'),
        edit(ovenControl, 'runbooks: [relight-the-oven]', 'runbooks: [relight-an-oven]\ndepends_on: [mill]'),
      ],
      finds: [
        { file: cleaning, at: 'services: [⟦oven-contrl⟧]' },
        { file: cleaning, at: 'components: { ⟦online-oders⟧' },
        { file: 'runbooks/relight-the-oven.md', at: 'services: [⟦oven-controls⟧]' },
        { file: ovenControl, at: 'runbooks: [⟦relight-an-oven⟧]' },
        { file: ovenControl, at: 'depends_on: [⟦mill⟧]' },
      ],
    },
    {
      story: 'Groups for what is public and for the rules themselves that are no teams',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          `title: Crumb & Crust
review:
  public: { groups: [shops] }
  policy: { groups: [oven] }`,
        ),
      ],
      finds: [
        { file: configuration, at: 'public: { groups: [⟦shops⟧] }' },
        { file: configuration, at: 'policy: { groups: [⟦oven⟧] }' },
      ],
    },
    {
      story: 'The incident that holds the write-up',
      edits: [
        edit(
          flourShortage,
          'resolved_at: unknown',
          'resolved_at: unknown\npostmortem: { state: final, owner: "@crumb/shop", reviewed_on: 2026-05-08, in: 2026-03-14-cold-ovn }',
        ),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-03-14-cold-ovn⟧' }],
    },
    {
      story: 'A factor, where none is listed at all',
      edits: [
        edit(
          flourShortage,
          'resolved_at: unknown',
          `resolved_at: unknown
actions:
  - id: buy-flour
    title: Buy flour
    kind: prevent
    owner: "@crumb/shop"
    due: 2026-07-01
    done_when: Two sacks lie in store
    factors: [no-flour]`,
        ),
      ],
      finds: [{ file: flourShortage, at: 'factors: [⟦no-flour⟧]' }],
    },
    {
      story: 'A factor beside one that has no id, after an action item that is none',
      edits: [
        edit(coldOven, 'factors:\n', 'factors:\n  - { title: The valve closes, category: capacity }\n'),
        edit(coldOven, 'actions:\n', 'actions:\n  - 7\n'),
        edit(coldOven, 'factors: [one-burner]', 'factors: [one-burner, two-burners]'),
      ],
      finds: [{ file: coldOven, at: 'factors: [one-burner, ⟦two-burners⟧]' }],
      also: ['schema/missing-key', 'schema/wrong-type'],
    },
    {
      story: 'A factor, though the tags cannot be read',
      edits: [
        edit(coldOven, 'factors: [one-burner]', 'factors: [one-burner, two-burners]'),
        edit(coldOven, 'tags: [oven]', 'tags: [oven'),
      ],
      finds: [{ file: coldOven, at: 'factors: [one-burner, ⟦two-burners⟧]' }],
      also: ['front-matter/syntax'],
    },
    {
      story: 'A review group, though a severity beside it cannot be read',
      edits: [
        edit(configuration, 'groups: [incident-review]', 'groups: [incident-revue]'),
        edit(
          configuration,
          'sev2:\n    name: Minor\n    description: Some customers cannot order some bread.',
          'sev2: Minor',
        ),
      ],
      finds: [{ file: configuration, at: 'groups: [⟦incident-revue⟧]' }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    { story: 'Every name leads somewhere', edits: [] },
    {
      story: 'Only what is public has its own groups',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust\nreview: { public: { groups: [shop] } }',
        ),
      ],
    },
    {
      story: 'Only the rules themselves have their own groups',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust\nreview: { policy: { groups: [ovens] } }',
        ),
      ],
    },
  ],
};
