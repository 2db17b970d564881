import { cleaning, coldOven, configuration, edit, flourShortage, type RuleFixture } from '../fixture.ts';
import { relight } from '../runbook/relight.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The title and an update of a window name hosts',
      edits: [
        edit(
          cleaning,
          'title: The ovens are cleaned',
          'title: The ovens are cleaned, oven-2.bakery.lan first\nupdates:\n  - at: 2026-06-01T20:00:00Z\n    message: >-\n      Begun with\n      192.168.7.20.',
        ),
      ],
      finds: [
        { file: cleaning, at: 'cleaned, ⟦oven-2.bakery.lan⟧ first' },
        { file: cleaning, at: '⟦192.168.7.20⟧.' },
      ],
    },
    {
      story: 'The status page shows the title of an incident, what it did to users, and its updates',
      edits: [
        edit(coldOven, 'visibility: public', 'visibility: status'),
        edit(coldOven, 'title: The big oven went cold', 'title: The big oven at 10.20.0.17 went cold'),
        edit(coldOven, 'Orders for rolls were late by', 'Orders at till.corp were late by'),
        edit(
          coldOven,
          'message: Rolls are on time again.',
          'message: Rolls are on time again at 10.20.0.18.',
        ),
        edit(coldOven, 'A cold oven looks', 'At 10.20.0.19 a cold oven looks'),
      ],
      finds: [
        { file: coldOven, at: 'at ⟦10.20.0.17⟧ went' },
        { file: coldOven, at: 'at ⟦till.corp⟧ were' },
        { file: coldOven, at: 'at ⟦10.20.0.18⟧' },
      ],
    },
    {
      story: 'The configuration names a host in what the site shows of itself',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust at bread.lan\nsite: { description: "All of it, from oven-2.bakery.lan." }',
        ),
      ],
      finds: [
        { file: configuration, at: 'at ⟦bread.lan⟧' },
        { file: configuration, at: 'from ⟦oven-2.bakery.lan⟧.' },
      ],
    },
  ],
  passes: [
    {
      story: 'The body is not shown',
      edits: [
        edit(cleaning, 'The night shift bakes', 'The night shift (10.20.0.17, oven-2.bakery.lan) bakes'),
      ],
    },
    {
      story: 'Nothing of an incident that nobody made visible',
      edits: [edit(flourShortage, 'title: Flour ran out', 'title: Flour ran out at till.corp')],
    },
    {
      story: 'A comment behind a title',
      edits: [edit(cleaning, 'title: The ovens are cleaned', 'title: The ovens are cleaned # 10.20.0.17')],
    },
    {
      story: 'The account of an incident without an impact',
      edits: [
        edit(flourShortage, 'severity: sev2', 'severity: sev2\nvisibility: status'),
        edit(flourShortage, 'Nothing more is known.', 'Nothing more is known at till.corp.'),
      ],
    },
    {
      story: 'Where colleagues reach each other',
      edits: [edit(configuration, 'name: Ovens', 'name: Ovens (oven-2.bakery.lan)')],
    },
    {
      story: 'The status page shows no runbooks',
      edits: [
        edit(relight, 'title: Relight the oven', 'title: Relight the oven at 10.20.0.17\nvisibility: status'),
      ],
    },
  ],
};
