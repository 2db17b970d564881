import { describe, expect, test } from 'vitest';
import type { Premises } from '../../src/issues/issue-tracker.ts';
import {
  issueRepositories,
  mayHold,
  type PlacementOptions,
  repositoryFor,
} from '../../src/issues/placement.ts';
import type { Configuration } from '../../src/repository/configuration.ts';
import type { IncidentDocument, Repository } from '../../src/repository/repository.ts';
import { bakery, coldOven, coldOvenPath, filesWith, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

const home = 'crumb/incidents';
const ready = (repository: string, isPublic: boolean): Premises => ({ is: 'ready', repository, isPublic });
const premises = new Map<string, Premises>([
  ['crumb/ovens', ready('crumb/ovens', false)],
  ['crumb/shop', ready('crumb/shop', true)],
]);

const services = {
  'services/oven-control.yml':
    'name: Oven control\nowner: ovens\nrepository: crumb/ovens\naliases: [burners]\n',
  'services/online-orders.yml': 'name: Online orders\nowner: ovens\nrepository: Crumb/Shop\n',
  'services/mill.yml': 'name: Mill\nowner: ovens\n',
};

function ovenOf(services_: string, more = '', action = secondBurner): Repository {
  const text = coldOven({ actions: [action], more }).replace('[oven-control]', services_);
  return bakery({ ...services, [coldOvenPath]: text });
}

function policyOf({ configuration }: Repository, issues: Partial<Configuration['issues']>): Configuration {
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  return { ...configuration, issues: { ...configuration.issues, ...issues } };
}

function incidentOf({ incidents }: Repository): IncidentDocument {
  const incident = incidents.get('2026-03-14-cold-oven');
  if (incident === undefined) throw new Error('The oven has lost its incident.');
  return incident;
}

/** Where the issue of the first action item of the cold oven is opened. */
function placeOf(repository: Repository, issues: Partial<Configuration['issues']>): string | undefined {
  const incident = incidentOf(repository);
  const [action] = incident.values.actions ?? [];
  if (action === undefined) throw new Error('The oven has no action item.');
  const options: PlacementOptions = { configuration: policyOf(repository, issues), home, premises };
  return repositoryFor(action, incident, repository, options);
}

const inServices = { openIn: 'services' } as const;

describe('an issue is opened', () => {
  test('beside the documents unless the policy says otherwise', () => {
    expect(placeOf(ovenOf('[oven-control]'), {})).toBe(home);
  });

  test('in the repository of the first service of its incident that has one', () => {
    expect(placeOf(ovenOf('[oven-control, online-orders]'), inServices)).toBe('crumb/ovens');
    expect(placeOf(ovenOf('[mill, dough-mixer, oven-control]'), inServices)).toBe('crumb/ovens');
  });

  test('in that of a service which is called otherwise by now', () => {
    expect(placeOf(ovenOf('[burners]'), inServices)).toBe('crumb/ovens');
  });

  test('in that of its own service, where it names one', () => {
    const action = `${secondBurner}    service: oven-control\n`;
    expect(placeOf(ovenOf('[online-orders, oven-control]', '', action), inServices)).toBe('crumb/ovens');
  });

  test('beside the documents where its own service has no repository, whatever the others have', () => {
    const action = `${secondBurner}    service: mill\n`;
    expect(placeOf(ovenOf('[oven-control, mill]', '', action), inServices)).toBe(home);
    expect(placeOf(ovenOf('[mill]'), inServices)).toBe(home);
  });

  test('beside the documents where strangers could read it, unless they may read the incident', () => {
    expect(placeOf(ovenOf('[online-orders]'), inServices)).toBe(home);
    expect(placeOf(ovenOf('[online-orders]', 'visibility: public\n'), inServices)).toBe('Crumb/Shop');
  });
});

describe('the text of an incident may stand', () => {
  const internal = incidentOf(ovenOf('[oven-control]'));
  const open = incidentOf(ovenOf('[oven-control]', 'visibility: public\n'));

  test.each([
    ['at home, whoever reads there', internal, 'Crumb/Incidents', true],
    ['in a private repository', internal, 'crumb/ovens', true],
    ['in a public repository not', internal, 'crumb/SHOP', false],
    ['anywhere when it is public itself', open, 'crumb/shop', true],
  ])('%s', (_, incident, repository, may) => {
    expect(mayHold(repository, incident, { home, premises })).toBe(may);
  });
});

describe('issues may lie', () => {
  const repository = ovenOf('[oven-control]');

  test('at home alone', () => {
    expect(issueRepositories(repository, { configuration: policyOf(repository, {}), home })).toEqual([home]);
  });

  test('in the repositories of services and those the policy lists, each once', () => {
    const issues = { ...inServices, repositories: ['crumb/gas', 'CRUMB/ovens', 'crumb/incidents'] };
    const configuration = policyOf(repository, issues);
    const found = issueRepositories(repository, { configuration, home });
    expect(found).toHaveLength(4);
    expect(found[0]).toBe(home);
    expect(found.slice(1).toSorted()).toEqual(['Crumb/Shop', 'crumb/gas', 'crumb/ovens']);
  });

  test('nowhere yet while nobody knows what home is called', () => {
    expect(
      issueRepositories(repository, { configuration: policyOf(repository, {}), home: undefined }),
    ).toEqual([]);
  });
});

describe('run after run', () => {
  const reachable = {
    'crumb/ovens': ready('crumb/ovens', false),
    'Crumb/Shop': ready('crumb/shop', true),
  };
  const files = {
    ...filesWith([secondBurner, warmUpCheck], '{ open_in: services }'),
    ...services,
  };

  test('issues lie beside their services, and a second one that arose elsewhere is closed with the way there', async () => {
    const desk = new PaperDesk(reachable);
    expect(await desk.settle(files)).toEqual([
      'create second-burner no-issue',
      'create warm-up-check no-issue',
      'create spare-flour no-issue',
    ]);
    expect(desk.github.issues().map(({ repository, number }) => `${repository}#${number}`)).toEqual([
      'crumb/ovens#1',
      'crumb/ovens#2',
      'crumb/incidents#1',
    ]);
    const { body, labels, title } = desk.github.issue(1, 'crumb/ovens');
    const copy = desk.github.openedByPerson({ body, labels, title, isOwn: true });
    expect((await desk.settle(files))[1]).toBe(`close #${copy.number} duplicate text`);
    expect(desk.github.issue(copy.number).body).toContain(
      'crumb/ovens#1 is the one that is kept up to date.',
    );
  });

  test('a second one in the repository of the kept one names it by its number there', async () => {
    const desk = new PaperDesk(reachable);
    await desk.settle(files);
    const { body, labels, title } = desk.github.issue(1, 'crumb/ovens');
    desk.github.openedByPerson({ body, labels, title, isOwn: true, repository: 'crumb/ovens' });
    const run = await desk.run(files);
    expect(run.steps[1]?.operation.cause).toEqual({ code: 'duplicate', of: 'crumb/ovens#1' });
    expect(desk.github.issue(3, 'crumb/ovens').body).toContain('. #1 is the one that is kept up to date.');
  });

  test('those that were opened at home before the policy changed stay there', async () => {
    const desk = new PaperDesk(reachable);
    await desk.settle({ ...filesWith([secondBurner, warmUpCheck]), ...services });
    expect(await desk.settle(files)).toEqual([
      'nothing #1 up-to-date',
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
    ]);
  });

  test.each<[string, Premises, string]>([
    ['is missing', { is: 'missing' }, 'repository-missing'],
    ['is archived', { is: 'archived' }, 'repository-archived'],
    ['has issues turned off', { is: 'without-issues' }, 'repository-without-issues'],
  ])('a repository that %s is named, and all others are served', async (_, state, why) => {
    const desk = new PaperDesk({ ...reachable, 'crumb/ovens': state });
    const run = await desk.run(files);
    expect(run.leftOut).toEqual([{ path: coldOvenPath, why }]);
    expect(run.counts).toMatchObject({ created: 1, failed: 0 });
    expect(run.stopped).toBeUndefined();
  });
});
