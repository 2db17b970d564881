import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { changedDocuments } from '../../src/review/changed-documents.ts';
import { parseCodeOwners } from '../../src/review/code-owners.ts';
import { excludedPeople } from '../../src/review/excluded.ts';
import { loginKey } from '../../src/review/login.ts';
import { askedOf } from '../../src/review/requirements.ts';
import type { GivenReview } from '../../src/review/review-host.ts';
import { type Candidates, judge, type Verdict } from '../../src/review/verdict.ts';
import { memoryTree } from '../memory-tree.ts';
import { changed, coldOven, crumb, incident } from './crumb.ts';
import { earlierSha, factsOf, given, headSha, teams } from './people.ts';

const people = ['baker', 'miller', 'seller', 'writer', 'reader', 'apprentice', 'oven-watch[bot]'] as const;
const groups = ['ovens', 'shop', 'incident-review', 'communications', 'policy-owners'] as const;
const scale = ['sev1', 'sev2', 'sev3'] as const;
const neighbours = ['neighbour-1', 'neighbour-2', 'neighbour-3'];

const rule = fc.record(
  {
    approvals: fc.nat({ max: 3 }),
    owning_teams: fc.boolean(),
    groups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 }),
    codeowners: fc.boolean(),
    exclude: fc.uniqueArray(fc.constantFrom('commander', 'scribe')),
    survive_push: fc.constantFrom('none', 'base_merges', 'small'),
    small_lines: fc.integer({ min: 1, max: 4 }),
    review_date: fc.boolean(),
  },
  { requiredKeys: [] },
);
const handle = fc.constantFrom(...people.slice(0, 5), 'crumb/ovens', 'crumb/shop').map((name) => `@${name}`);
const owners = fc.array(fc.oneof(handle, fc.constantFrom('night@crumb.example', 'keeper')), { maxLength: 3 });
const review = fc
  .record({
    login: fc.constantFrom(...people),
    state: fc.constantFrom('APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'),
    commit: fc.constantFrom(headSha, headSha, earlierSha),
  })
  .map(({ login, state, commit }) => given(login, state, commit));

const world = fc.record({
  rules: fc.tuple(rule, rule, rule),
  general: fc.record(
    { survive_push: fc.constantFrom(true, false, 'base_merges', 'small') },
    { requiredKeys: [] },
  ),
  lines: fc.array(fc.tuple(fc.constantFrom('*', 'incidents/', '*.md', '/incidents/2025/'), owners), {
    maxLength: 3,
  }),
  was: fc.option(fc.constantFrom(...scale), { nil: undefined }),
  commander: fc.option(handle, { nil: undefined }),
  commanderBefore: fc.option(handle, { nil: undefined }),
  postmortem: fc.constantFrom(
    '',
    'postmortem: { state: final }',
    'postmortem: { state: final, reviewed_on: 2026-05-01 }',
  ),
  members: fc.record(
    Object.fromEntries(groups.map((id) => [id, fc.uniqueArray(fc.constantFrom(...people))] as const)),
  ),
  nonWriters: fc.subarray(['writer', 'reader']),
  pushed: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
  reviews: fc.array(review, { maxLength: 8 }),
});
type World = typeof world extends fc.Arbitrary<infer Known> ? Known : never;

function document(severity: string, commander: string | undefined, postmortem: string): string {
  const roles = commander === undefined ? '' : `roles: { commander: "${commander}" }\n`;
  return incident({ severity }).replace('services:', `${roles}${postmortem}\nservices:`);
}

function configurationOf({ rules, general }: World): string {
  return JSON.stringify({
    title: 'Crumb',
    severities: Object.fromEntries(
      scale.map((id, rank) => [id, { name: id, description: id, review: rules[rank] }]),
    ),
    teams: Object.fromEntries(groups.map((id) => [id, { name: id, handle: `@crumb/${id}` }])),
    review: general,
  });
}

/** Judges a world at a severity, with its own reviews or with others. */
function verdictAt(known: World, severity: string, reviews: readonly GivenReview[] = known.reviews): Verdict {
  const { was, commander, commanderBefore, postmortem, lines, members, nonWriters, pushed } = known;
  const before = { ...crumb, 'lookback.yml': configurationOf(known) };
  const old = was === undefined ? null : document(was, commanderBefore, '');
  const base = readRepository(memoryTree(changed(before, { [coldOven]: old })), noCache);
  const head = readRepository(
    memoryTree({ ...before, [coldOven]: document(severity, commander, postmortem) }),
    noCache,
  );
  const how = was === undefined ? 'added' : 'changed';
  const documents = changedDocuments(base, head, [{ how, path: coldOven }]);
  if (base.configuration === undefined) throw new Error('The policy of this test is not valid.');
  const codeOwners = parseCodeOwners(
    'CODEOWNERS',
    lines.map(([pattern, names]) => `${pattern} ${names.join(' ')}\n`).join(''),
  );
  const asked = askedOf(
    { documents, policyPaths: [], owners: { codeOwners, root: '' } },
    base,
    base.configuration,
  );
  const byName = teams(members);
  const byHandle = [...byName.values()].map((team) => [loginKey(team.handle ?? ''), team] as const);
  const all = new Map([...byName, ...byHandle]);
  const facts = factsOf(reviews, {
    writers: [...people, ...neighbours].filter((login) => !nonWriters.includes(login)),
    nonWriters,
    excluded: excludedPeople(asked.roleHolders, all),
    pushedSince: new Map(
      pushed === undefined ? [] : [[earlierSha, { is: 'measured', lines: pushed } as const]],
    ),
  });
  const rules = { countBots: true, survivePush: asked.survivePush, knownContributors: false };
  return judge(asked.requirements, facts, all, rules);
}

test('raising the severity never turns red to green', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...scale), fc.constantFrom(...scale), (known, one, other) => {
      const [worse = 'sev1', milder = 'sev3'] = [one, other].sort();
      if (!verdictAt(known, milder).granted) expect(verdictAt(known, worse).granted).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('removing an approval never turns red to green', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...scale), fc.nat(), (known, severity, which) => {
      const { reviews } = known;
      const removed = reviews[which % Math.max(1, reviews.length)];
      fc.pre(removed?.state === 'APPROVED');
      // An older request for changes or approval of the same person comes to light when a later review is as if it had never been.
      const dismissed = reviews.map((one) =>
        one === removed ? { ...one, state: 'DISMISSED' as const } : one,
      );
      if (!verdictAt(known, severity).granted) {
        expect(verdictAt(known, severity, dismissed).granted).toBe(false);
        const isOnly = reviews.filter(({ by }) => by?.id === removed?.by?.id).length === 1;
        const others = reviews.filter((one) => one !== removed);
        if (isOnly) expect(verdictAt(known, severity, others).granted).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

test('the order in which events are told changes nothing', () => {
  const shuffled = world.chain((known) =>
    fc.tuple(
      fc.constant(known),
      fc.shuffledSubarray(known.reviews, {
        minLength: known.reviews.length,
        maxLength: known.reviews.length,
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...scale), ([known, mixed], severity) => {
      expect(verdictAt(known, severity, mixed)).toEqual(verdictAt(known, severity));
    }),
  );
});

/** The people who are said to be able to give what is missing. */
function helpersFor(canGive: Candidates, missing: number): readonly string[] {
  switch (canGive.who) {
    case 'anyone':
      return neighbours.slice(0, missing);
    case 'team':
    case 'owners':
      return canGive.logins.slice(0, 1);
    case 'push':
    case 'nobody':
      return [];
  }
}

test('what is said to be missing, once given by those who are said to be able to, turns it green', () => {
  let [turned, stuck] = [0, 0];
  fc.assert(
    fc.property(world, fc.constantFrom(...scale), (known, severity) => {
      const reviews = [...known.reviews];
      let verdict = verdictAt(known, severity);
      // Each round gives what one verdict says is missing; whoever requested changes approves, which they may.
      for (let round = 0; round < 10 && !verdict.granted; round += 1) {
        const unmet = verdict.outcomes.filter(({ met }) => !met);
        const helpers = unmet.flatMap(({ canGive, missing }) => helpersFor(canGive, missing));
        const asked = [...new Set([...helpers, ...verdict.objections])];
        if (asked.length === 0) break;
        reviews.push(...asked.map((login) => given(login, 'APPROVED')));
        verdict = verdictAt(known, severity, reviews);
      }
      const cannot = verdict.outcomes.filter(
        ({ met, canGive }) => !met && (canGive.who === 'nobody' || canGive.who === 'push'),
      );
      if (verdict.granted) turned += 1;
      else stuck += 1;
      expect(verdict.granted).toBe(cannot.length === 0);
      expect(verdict.objections).toEqual([]);
      expect(verdict.outcomes.filter(({ met }) => !met)).toEqual(cannot);
    }),
    { numRuns: 400 },
  );
  expect(Math.min(turned, stuck)).toBeGreaterThan(20);
});

test('every review is judged, and says why where it does not count', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...scale), (known, severity) => {
      const { reviews } = verdictAt(known, severity);
      expect(new Set(reviews.map(({ review: { id } }) => id))).toEqual(
        new Set(known.reviews.map(({ id }) => id)),
      );
      for (const judged of reviews) if (!judged.counts) expect(judged.why).toMatch(/^[a-z-]+$/);
    }),
  );
});
