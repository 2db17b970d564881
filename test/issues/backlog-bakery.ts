import { backlogOf } from '../../src/issues/backlog.ts';
import { teamNamed } from '../../src/issues/responsible-team.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { memoryTree } from '../memory-tree.ts';
import { momentOf } from '../new/command-line.ts';

export type Files = Readonly<Record<string, string>>;

export const configuration = `title: Crumb & Crust
severities:
  sev1: { name: Critical, description: Nobody can order bread. }
  sev2: { name: Minor, description: Some cannot order some bread. }
teams:
  ovens: { name: Ovens, handle: "@crumb/ovens" }
  shop: { name: The shop, handle: "@crumb/shop", members: ["@octocat", "@monalisa"] }
  night: { name: Night shift, members: ["@octocat", "@hubot"] }
`;

interface Said {
  readonly title?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly services?: string;
  readonly started?: string;
  readonly resolved?: string;
  /** Each as the inside of a YAML flow mapping, without its title. */
  readonly actions: readonly string[];
}

/** An incident that began at six in the morning and was resolved on the same day, unless said otherwise. */
export function morning(id: string, said: Said): Files {
  const day = id.slice(0, 10);
  const lines = [
    `title: ${said.title ?? `The morning of ${day}`}`,
    `kind: ${said.kind ?? 'incident'}`,
    `severity: ${said.severity ?? 'sev1'}`,
    'status: resolved',
    `services: [${said.services ?? 'oven-control'}]`,
    `started_at: ${said.started ?? `${day}T06:00:00Z`}`,
    `resolved_at: ${said.resolved ?? `${day}T20:00:00Z`}`,
    'actions:',
    ...said.actions.map((action) => `  - { ${action} }`),
  ];
  return {
    [`incidents/${id.slice(0, 4)}/${id}.md`]: `---\n${lines.join('\n')}\n---\n\nA morning like others.\n`,
  };
}

/** The bakery's promises: in every state, of every kind of incident, on 10 June 2026. */
export const promises: Files = {
  'lookback.yml': configuration,
  'services/oven-control.yml': 'name: Oven control\nowner: ovens\n',
  'services/online-orders.yml': 'name: Online orders\nowner: shop\naliases: [web-shop]\n',
  ...morning('2026-02-02-cold-oven', {
    title: 'The big oven went cold',
    actions: [
      'id: second-burner, title: Light the second burner, owner: "@crumb/ovens", due: 2026-05-20, priority: high',
      'id: warm-up-check, title: Measure the oven before the doors open, owner: "@crumb/ovens", due: 2026-06-09',
      'id: bigger-oven, title: Buy a bigger oven, status: wont_do, reason: No room for it',
      'id: gas-alarm, title: Ring when the gas is off, status: done, due: 2026-03-01',
    ],
  }),
  ...morning('2026-03-12-lost-orders', {
    title: 'Orders were lost',
    severity: 'sev2',
    services: 'web-shop',
    actions: [
      'id: print-orders, title: Print every order, owner: "@monalisa", due: 2026-06-13',
      'id: count-orders, title: Count the orders at noon, owner: "@hubot", due: 2026-08-01',
    ],
  }),
  ...morning('2026-03-11-flour-shortage', {
    title: 'Flour nearly ran out',
    kind: 'near_miss',
    services: 'mill',
    severity: 'sev2',
    actions: [
      'id: spare-flour, title: Keep flour for one more day, owner: "@crumb/Millers"',
      'id: ask-the-mill, title: Ask the mill for its calendar',
    ],
  }),
  ...morning('2026-06-01-fire-drill', {
    title: 'Everyone out',
    kind: 'drill',
    actions: ['id: way-out, title: Clear the way out, due: 2026-06-10'],
  }),
};

/** The backlog of these files on 10 June 2026, at noon. */
export function backlog(
  files: Files = promises,
  {
    team,
    lateOnly = false,
    now = '2026-06-10T12:00:00Z',
  }: { team?: string; lateOnly?: boolean; now?: string } = {},
) {
  const repository = readRepository(memoryTree(files), noCache);
  if (repository.configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  return backlogOf(repository, repository.configuration, {
    now: momentOf(now),
    team: team === undefined ? undefined : teamNamed(team, repository.configuration),
    lateOnly,
  });
}
