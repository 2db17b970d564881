import { coldOven, configuration, edit, type RuleFixture } from '../fixture.ts';

const required = edit(
  configuration,
  '    postmortem_within_days: 5\n',
  '    postmortem_within_days: 5\n    roles: [commander, scribe]\n',
);

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Nobody kept the record',
      edits: [required],
      finds: [{ file: coldOven, at: '⟦roles⟧: { commander' }],
    },
    {
      story: 'Nobody at all',
      edits: [required, edit(coldOven, 'roles: { commander: "@crumb/shop" }\n', '')],
      finds: [
        { file: coldOven, at: 'severity: ⟦sev1⟧' },
        { file: coldOven, at: 'severity: ⟦sev1⟧' },
      ],
    },
  ],
  passes: [
    {
      story: 'One team did both',
      edits: [
        required,
        edit(
          coldOven,
          'roles: { commander: "@crumb/shop" }',
          'roles: { commander: "@crumb/shop", scribe: "@crumb/shop" }',
        ),
      ],
    },
    {
      story: 'Only a drill',
      edits: [required, edit(coldOven, 'kind: incident', 'kind: drill')],
    },
  ],
};
