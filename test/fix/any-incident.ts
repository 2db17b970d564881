import fc from 'fast-check';

/** Incidents as people write them: keys in any order, comments, blank lines, all manners of times, bullets and line ends. */
export const anyIncident: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    eol: fc.constantFrom('\n', '\r\n'),
    entries: fc.shuffledSubarray(entries(), { minLength: 1 }).chain((chosen) => fc.tuple(...chosen)),
    between: fc.array(
      fc.constantFrom('', '', '', '\n', '# As told.\n', '\n# Checked.\n', '# Loose.\n\n', '  # Deep.\n'),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
    timeline: fc.array(timelinePart(), { maxLength: 3 }),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ mark, eol, entries: yaml, between, timeline, end }) => {
    const front = yaml.map((entry, index) => `${between[index] ?? ''}${entry}\n`).join('');
    const text = `---\n${front}---\n\n## Summary\n\n* It went cold.\n\n## Timeline\n\n${timeline.join('\n\n')}\n\n## Lessons\n\n+ Look at the oven.${end}`;
    return mark + text.replaceAll('\n', eol);
  });

function anyTime(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '2026-03-14T04:02:00Z',
    '2026-03-14 04:02Z',
    '"~2026-03-14 04:40:00 +0100"',
    "'2026-03-14t05:05:10z'",
    '2026-03-14 04:11 UTC # as logged',
    '2026-03-14 04:11',
    'unknown',
    '2026-02-30 04:11Z',
    '',
  );
}

function entries(): fc.Arbitrary<string>[] {
  const time = anyTime();
  return [
    fc.constantFrom(
      'title: Cold oven 🔥',
      'title: "Cold: oven"',
      'title: >-\n  Cold\n\n  oven',
      'title: 2026',
    ),
    fc.constantFrom('severity: sev1', 'severity: "sev1" # once sev2', 'severty: sev1'),
    fc.constantFrom('status: resolved', 'status:\tresolved  ', 'status:'),
    fc.constantFrom(
      'services: [oven-control,\n  # both\n  shop]',
      'services:\n- oven-control\n# and\n- shop',
    ),
    time.map((text) => `started_at: ${text}`),
    time.map((text) => `"detected_at":   ${text}`),
    fc.constantFrom(
      'impact: { summary: Cold rolls. }',
      'impact:\n    summary: |+\n      # Cold\n      rolls\n',
    ),
    fc.constantFrom('roles: &who { commander: "@octocat" }', 'tags: [oven]', 'related: []'),
    list('actions', [
      fc.constantFrom('id: valve', 'id: light-the-burner', 'id:'),
      fc.constantFrom(
        'title: Light the burner',
        'title: "2026"',
        'title: 🔧',
        'title: |\n      Order a valve',
      ),
      fc.constant('kind: prevent'),
      fc.constant('owner: "@crumb/ovens"'),
    ]),
    list('updates', [
      time.map((text) => `at: ${text}`),
      fc.constant('status: resolved'),
      fc.constant('message: >\n      Rolls are\n      on time.'),
    ]),
  ];
}

function list(key: string, keys: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const item = fc
    .record({
      keys: fc.shuffledSubarray(keys, { minLength: 1 }).chain((chosen) => fc.tuple(...chosen)),
      between: fc.constantFrom('\n    ', '\n\n    ', '\n    # Agreed.\n    ', '\n# Left.\n    '),
    })
    .map((parts) => `  - ${parts.keys.join(parts.between)}`);
  const flow = fc.constant('  - { title: Light the burner, kind: detect }');
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: item }, flow), { minLength: 1, maxLength: 4 })
    .map((items) => `${key}:\n${items.join('\n')}`);
}

function timelinePart(): fc.Arbitrary<string> {
  const time = fc.constantFrom(
    '2026-03-14 05:05 UTC',
    '2026-03-14 04:02 UTC',
    '**2026-03-14 05:02 +01:00**',
    '~2026-03-15 00:10 UTC',
    '2026-03-14 ??:?? UTC',
    '2026-03-16 ??:?? UTC',
    '04:11 UTC',
    'then',
  );
  const tail = fc.constantFrom(
    '',
    '  ',
    '\n  and on',
    '\n\n  - cold\n  - dark',
    '\nlazily',
    '\n  * * *',
    '\n\n  | a |\n  |---|',
  );
  const item = fc
    .tuple(fc.constantFrom('- ', '- ', '* ', '+ ', ' -  '), time, tail)
    .map(([bullet, at, rest]) => `${bullet}${at} — the flame${rest}`);
  const items = fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n\n'))
    .map(([lines, gap]) => lines.join(gap));
  const table = fc
    .array(time, { maxLength: 4 })
    .map((times) => ['| Time | What |', '|---|:-:|', ...times.map((at) => `| ${at} | cold |  `)].join('\n'));
  return fc.oneof(
    { weight: 3, arbitrary: items },
    table,
    fc.constantFrom('### 2026-03-14', 'And then:', '---'),
  );
}
