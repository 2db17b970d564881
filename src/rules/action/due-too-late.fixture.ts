import { coldOven, configuration, edit, type RuleFixture } from '../fixture.ts';

const within = (days: number, calendar = '') => [
  edit(
    configuration,
    '    postmortem_within_days: 5\n',
    `    postmortem_within_days: 5\n    actions_within_days: ${days}\n`,
  ),
  edit(configuration, 'title: Crumb & Crust\n', `title: Crumb & Crust\n${calendar}`),
];

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Ten business days are over on a Friday in March',
      edits: within(10),
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-30⟧' }],
    },
    {
      story: 'One day after the last one',
      edits: [...within(69), edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-19')],
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-19⟧' }],
    },
    {
      story: 'Where people work on six days, the time is over sooner',
      edits: [
        ...within(78, 'calendar: { workdays: [mon, tue, wed, thu, fri, sat] }\n'),
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-15'),
      ],
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-15⟧' }],
    },
    {
      story: 'Behind it stand one without a date and one whose date does not exist',
      edits: [
        ...within(10),
        edit(
          coldOven,
          'updates:\n',
          `  - id: spare-dough
    title: Keep dough for a hundred rolls in the cellar
    owner: "@crumb/ovens"
    kind: prevent
    done_when: Nobody has waited for a roll on 3 Saturdays
    factors: [one-burner]
  - id: spare-gas
    title: Keep a second bottle of gas beside the oven
    owner: "@crumb/ovens"
    due: 2026-06-31
    kind: prevent
    done_when: Nobody has waited for a roll on 3 Saturdays
    factors: [one-burner]
updates:
`,
        ),
      ],
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-30⟧' }],
      also: ['action/incomplete', 'time/impossible'],
    },
  ],
  passes: [
    {
      story: 'On the last day',
      edits: [...within(69), edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-18')],
    },
    {
      story: 'A holiday gives a day more',
      edits: [
        ...within(69, 'calendar: { holidays: [2026-04-03] }\n'),
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-19'),
      ],
    },
    {
      story: 'It was late, and is done',
      edits: [
        ...within(10),
        edit(
          coldOven,
          '    kind: prevent\n',
          '    kind: prevent\n    status: done\n    done_on: 2026-06-09\n',
        ),
      ],
    },
  ],
};
