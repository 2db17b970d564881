import type { Edit } from '../../src/rules/fixture.ts';

interface Said {
  readonly kind?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly services?: string;
  readonly detected?: string;
  readonly resolved?: string;
  readonly actions?: readonly string[];
}

/** One more document of the bakery, of an incident that began at six in the morning. */
export function morning(date: string, said: Said): Edit {
  const { kind = 'incident', severity = 'sev1', status = 'resolved', services = 'oven-control' } = said;
  const lines = [
    `title: The morning of ${date}`,
    `kind: ${kind}`,
    `severity: ${severity}`,
    `status: ${status}`,
    `services: [${services}]`,
    `started_at: ${date}T06:00:00Z`,
    ...(said.detected === undefined ? [] : [`detected_at: ${said.detected}`]),
    ...(said.resolved === undefined ? [] : [`resolved_at: ${said.resolved}`]),
    ...(said.actions === undefined ? [] : ['actions:', ...said.actions.map((action) => `  - ${action}`)]),
  ];
  return {
    file: `incidents/${date.slice(0, 4)}/${date}-morning.md`,
    text: `---\n${lines.join('\n')}\n---\n\nA morning like others.\n`,
  };
}

/** Five mornings more, one of them a drill, one nearly an incident, one still going on. */
export const weeks: readonly Edit[] = [
  morning('2026-01-05', {
    detected: '2026-01-05T06:01:00Z',
    resolved: '2026-01-05T07:39:00Z',
    actions: [
      '{ id: sieve, title: Sieve the flour, status: done }',
      '{ id: lamp, title: Hang up a lamp, due: 2026-02-01 }',
    ],
  }),
  morning('2026-01-12', { detected: '"~2026-01-12T06:20:00Z"', resolved: '2026-01-12T09:00:00Z' }),
  morning('2026-01-19', {
    services: 'online-orders, oven-control',
    detected: '2026-01-19T06:45:00Z',
    resolved: '2026-01-21T06:00:00Z',
  }),
  morning('2026-01-26', {
    kind: 'drill',
    detected: '2026-01-26T06:00:10Z',
    resolved: '2026-01-26T06:30:00Z',
  }),
  morning('2026-02-02', { kind: 'near_miss', detected: '2026-02-02T06:05:00Z', resolved: 'unknown' }),
  morning('2026-02-09', { severity: 'sev2', status: 'investigating', detected: '2026-02-09T09:00:00Z' }),
];
