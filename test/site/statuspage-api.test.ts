import { expect, test } from 'vitest';
import { builtFiles, fileAt } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const site = builtFiles(ferries());
const read = (path: string) => JSON.parse(fileAt(site, path));

const page = {
  id: 'lookback',
  name: 'Tidewater status',
  url: 'https://status.tidewater.example/',
  time_zone: 'Etc/UTC',
  updated_at: '2026-03-14T08:50:00.000Z',
};

test('the status says in known words how bad it is', () => {
  expect(read('api/v2/status.json')).toEqual({
    page,
    status: { indicator: 'major', description: 'Partial System Outage' },
  });
});

test('components come with their groups and the state of now', () => {
  const { components } = read('api/v2/components.json');
  expect(
    components.map((one: Record<string, unknown>) => [
      one.id,
      one.name,
      one.status,
      one.group,
      one.group_id,
      one.components,
    ]),
  ).toEqual([
    ['group_passengers', 'Passengers', 'partial_outage', true, null, ['booking', 'gates']],
    ['booking', 'Booking', 'partial_outage', false, 'group_passengers', undefined],
    ['gates', 'Boarding gates', 'operational', false, 'group_passengers', undefined],
    ['timetable', 'Timetable', 'under_maintenance', false, null, undefined],
  ]);
  expect(components[2]).toEqual({
    id: 'gates',
    name: 'Boarding gates',
    status: 'operational',
    created_at: '2026-02-02T06:50:00.000Z',
    updated_at: '2026-02-02T07:45:00.000Z',
    position: 2,
    description: 'Scanning tickets at the pier',
    showcase: false,
    start_date: null,
    group_id: 'group_passengers',
    page_id: 'lookback',
    group: false,
    only_show_if_degraded: false,
  });
});

test('the summary holds what is open and what is planned', () => {
  const summary = read('api/v2/summary.json');
  expect(Object.keys(summary)).toEqual([
    'page',
    'components',
    'incidents',
    'scheduled_maintenances',
    'status',
  ]);
  expect(summary.incidents.map(({ id }: { id: string }) => id)).toEqual(['2026-03-14-tickets-not-sent']);
  expect(
    summary.scheduled_maintenances.map((one: Record<string, unknown>) => [
      one.id,
      one.status,
      one.impact,
      one.scheduled_for,
      one.scheduled_until,
    ]),
  ).toEqual([
    ['new-mast', 'scheduled', 'maintenance', '2026-04-01T22:00:00.000Z', '2026-04-02T04:00:00.000Z'],
    ['queue-cleaning', 'in_progress', 'maintenance', '2026-03-14T09:30:00.000Z', '2026-03-14T11:00:00.000Z'],
  ]);
});

test('an incident has its updates newest first, each with how components changed', () => {
  const { incidents } = read('api/v2/incidents.json');
  expect(incidents.map(({ id }: { id: string }) => id)).toEqual([
    '2026-03-14-tickets-not-sent',
    '2026-02-02-gates-slow',
  ]);
  const { components, incident_updates, ...rest } = incidents[0];
  expect(rest).toEqual({
    id: '2026-03-14-tickets-not-sent',
    name: 'Tickets are sold and not delivered',
    status: 'identified',
    created_at: '2026-03-14T08:25:00.000Z',
    updated_at: '2026-03-14T08:50:00.000Z',
    monitoring_at: null,
    resolved_at: null,
    impact: 'major',
    shortlink: 'https://status.tidewater.example/incidents/2026-03-14-tickets-not-sent/',
    started_at: '2026-03-14T08:10:00.000Z',
    page_id: 'lookback',
    reminder_intervals: null,
  });
  expect(components.map(({ id }: { id: string }) => id)).toEqual(['booking']);
  expect(incident_updates[0]).toEqual({
    id: '2026-03-14-tickets-not-sent_2',
    status: 'identified',
    body: 'Our mail provider refuses what we send.\n\nTickets can be shown at the pier from your account.\n',
    incident_id: '2026-03-14-tickets-not-sent',
    created_at: '2026-03-14T08:50:00.000Z',
    updated_at: '2026-03-14T08:50:00.000Z',
    display_at: '2026-03-14T08:50:00.000Z',
    affected_components: [
      {
        code: 'booking',
        name: 'Passengers: Booking',
        old_status: 'degraded_performance',
        new_status: 'partial_outage',
      },
    ],
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
  });
});

test('the list of all incidents says as much of each as its reader may know', () => {
  const { incidents } = read('api/incidents.json');
  const [open, slow, missed] = incidents;
  expect(slow).toEqual({
    id: '2026-02-02-gates-slow',
    url: 'https://status.tidewater.example/incidents/2026-02-02-gates-slow/',
    title: 'Boarding gates scan slowly',
    kind: 'incident',
    status: 'resolved',
    started_at: '~2026-02-02T06:30:00Z',
    resolved_at: '2026-02-02T07:45:00Z',
    impact: 'Boarding took twice as long.',
    components: ['gates', 'timetable'],
    aliases: ['2026-02-02-gates-creep'],
  });
  expect(missed.kind).toBe('near_miss');
  expect(open.minutes).toEqual({
    time_to_detect: { value: 9, approximate: false },
    time_to_acknowledge: { value: 2, approximate: false },
    time_to_mitigate: null,
    time_to_resolve: null,
  });
  expect(open.actions[0]).toEqual({
    id: 'second-provider',
    title: 'Send through a second provider',
    kind: 'prevent',
    status: 'open',
    factors: ['one-mail-provider'],
  });
});
