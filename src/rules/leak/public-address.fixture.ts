import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';
import { relight, withSteps } from '../runbook/relight.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Hosts and addresses in prose, code and a link',
      edits: [
        edit(
          coldOven,
          lesson,
          'We restarted oven-2.bakery.internal (10.20.0.17), see [the graph](https://grafana.corp:3000/d/oven).\n\n```sh\nping6 fd12:3456:789a::17\nssh rye@172.20.4.9\n```',
        ),
      ],
      finds: [
        { file: coldOven, at: 'restarted ⟦oven-2.bakery.internal⟧ (' },
        { file: coldOven, at: '(⟦10.20.0.17⟧),' },
        { file: coldOven, at: 'https://⟦grafana.corp⟧:3000' },
        { file: coldOven, at: 'ping6 ⟦fd12:3456:789a::17⟧' },
        { file: coldOven, at: 'rye@⟦172.20.4.9⟧' },
      ],
    },
    {
      story: 'A domain of one’s own',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nleaks: { internal_domains: [ops.crumb.dev] }',
        ),
        edit(coldOven, lesson, 'The till at till-7.ops.crumb.dev was fine, and so is crumb.dev.'),
      ],
      finds: [{ file: coldOven, at: 'at ⟦till-7.ops.crumb.dev⟧ was' }],
    },
    {
      story: 'A runbook is made for everyone',
      edits: [
        edit(relight, 'title: Relight the oven', 'title: Relight the oven\nvisibility: public'),
        withSteps('1. Open the valve at 10.20.0.17.'),
      ],
      finds: [{ file: relight, at: 'at ⟦10.20.0.17⟧.' }],
    },
    {
      story: 'One host is allowed, and no other that ends like it',
      edits: [
        edit('lookback.yml', 'title: Crumb & Crust', 'title: Crumb & Crust\nleaks: { allowed: [till.corp] }'),
        edit(coldOven, lesson, 'Look at Till.corp, not at old-till.corp.'),
      ],
      finds: [{ file: coldOven, at: 'at ⟦old-till.corp⟧.' }],
    },
  ],
  passes: [
    {
      story: 'Documentation, well-known names, versions and files',
      edits: [
        edit(
          coldOven,
          lesson,
          'Seen from 192.0.2.10, 198.51.100.7, 203.0.113.9 and 2001:db8::17, in 10.0.0.0/8; `169.254.169.254`, `host.docker.internal`, version 10.0.0.1, v10.1.2.3, /etc/rc.local, compose.local.yml, `lib.internal()` and com.crumb.internal.oven.',
        ),
      ],
    },
    {
      story: 'Colleagues may know',
      edits: [edit(flourShortage, 'Nothing more is known.', 'The till is 10.20.0.17, or till.corp.')],
    },
    {
      story: 'The configuration allows the hosts of a demonstration',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nleaks: { allowed: ["*.demo.internal", 10.9.9.9] }',
        ),
        edit(coldOven, lesson, 'Look at till.demo.internal (10.9.9.9).'),
      ],
    },
    {
      story: 'So may those who follow a runbook that is not shown',
      edits: [withSteps('1. Open the valve at 10.20.0.17.')],
    },
  ],
};
