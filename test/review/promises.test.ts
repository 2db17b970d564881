import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { changedDocuments } from '../../src/review/changed-documents.ts';
import type { Requirement } from '../../src/review/requirement.ts';
import { requirementsFor } from '../../src/review/requirements.ts';
import type { GivenReview } from '../../src/review/review-host.ts';
import { judge } from '../../src/review/verdict.ts';
import { memoryTree } from '../memory-tree.ts';
import { changed, coldOven, crumb, incident } from './crumb.ts';
import { earlierSha, factsOf, given, headSha, teams } from './people.ts';

const logins = ['baker', 'miller', 'seller', 'writer', 'apprentice', 'oven-watch[bot]'] as const;
const groups = ['ovens', 'shop', 'incident-review', 'communications', 'policy-owners'] as const;

const rule = fc.record({
  approvals: fc.nat({ max: 3 }),
  owning_teams: fc.boolean(),
  groups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 3 }),
});
const scale = ['sev1', 'sev2', 'sev3', 'sev4'] as const;
const severities = fc.tuple(rule, rule, rule, rule);
const members = fc.record(
  Object.fromEntries(groups.map((group) => [group, fc.uniqueArray(fc.constantFrom(...logins))] as const)),
);
const reviews = fc.array(
  fc
    .record({
      login: fc.constantFrom(...logins),
      state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'),
      commit: fc.constantFrom(headSha, headSha, earlierSha),
    })
    .map(({ login, state, commit }) => given(login, state, commit)),
  { maxLength: 8 },
);
const counting = fc.record({
  countBots: fc.boolean(),
  survivePush: fc.boolean(),
  knownContributors: fc.boolean(),
});
const visibility = fc.constantFrom('internal', 'status', 'public');

function configurationWith(rules: readonly unknown[]): string {
  const entries = scale.map((id, rank) => [id, { name: id, description: id, review: rules[rank] }]);
  return JSON.stringify({
    title: 'Crumb',
    severities: Object.fromEntries(entries),
    teams: Object.fromEntries(groups.map((id) => [id, { name: id, handle: `@crumb/${id}` }])),
    review: { public: { groups: ['communications'] } },
  });
}

function requirementsOf(
  rules: readonly unknown[],
  was: string | undefined,
  is: string,
): readonly Requirement[] {
  const before = { ...crumb, 'lookback.yml': configurationWith(rules) };
  const base = readRepository(memoryTree(changed(before, { [coldOven]: was ?? null })), noCache);
  const head = readRepository(memoryTree({ ...before, [coldOven]: is }), noCache);
  const documents = changedDocuments(base, head, [
    { how: was === undefined ? 'added' : 'changed', path: coldOven },
  ]);
  if (base.configuration === undefined) throw new Error('The policy of this test is not valid.');
  return requirementsFor({ documents, policyPaths: [] }, base, base.configuration);
}

test('calling an incident worse never turns a refusal into a grant, whatever the policy', () => {
  const severity = fc.constantFrom(...scale);
  const was = fc.option(fc.record({ severity, visibility }), { nil: undefined });
  fc.assert(
    fc.property(
      severities,
      was,
      severity,
      severity,
      visibility,
      reviews,
      members,
      counting,
      (rules, before, one, other, seen, given, who, how) => {
        const [worse, milder] = [one, other].sort();
        const verdictAt = (severity: string | undefined) => {
          const old = before && incident(before);
          const now = incident({ severity: severity ?? 'sev1', visibility: seen, title: 'Told anew' });
          return judge(requirementsOf(rules, old, now), factsOf(given), teams(who), how).granted;
        };
        if (!verdictAt(milder)) expect(verdictAt(worse)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('opening a document to the public never turns a refusal into a grant', () => {
  fc.assert(
    fc.property(
      severities,
      fc.constantFrom(...scale),
      reviews,
      members,
      counting,
      (rules, severity, given, who, how) => {
        const verdictAt = (visibility: string) =>
          judge(
            requirementsOf(rules, undefined, incident({ severity, visibility })),
            factsOf(given),
            teams(who),
            how,
          ).granted;
        if (!verdictAt('internal')) expect(verdictAt('public')).toBe(false);
      },
    ),
  );
});

const requirements = fc
  .tuple(fc.nat({ max: 3 }), fc.uniqueArray(fc.constantFrom(...groups)))
  .map(([count, wanted]): Requirement[] => [
    ...(count === 0 ? [] : [{ kind: 'approvals', count, because: [] } as const]),
    ...wanted.map((team) => ({ kind: 'team', team, because: [] }) as const),
  ]);

/** The reviews as if one approval had never been given. */
function withoutApproval(all: readonly GivenReview[], id: number): GivenReview[] {
  return all.filter((review) => review.id !== id);
}

test('taking back an approval that counts never turns a refusal into a grant', () => {
  fc.assert(
    fc.property(requirements, reviews, members, counting, (asked, all, who, how) => {
      const verdictOf = (some: readonly GivenReview[]) =>
        judge(asked, factsOf(some, { writers: logins }), teams(who), how);
      const before = verdictOf(all);
      for (const { review, counts } of before.reviews) {
        if (!counts) continue;
        const dismissed = all.map((one) =>
          one.id === review.id ? { ...one, state: 'DISMISSED' as const } : one,
        );
        if (!before.granted) expect(verdictOf(dismissed).granted).toBe(false);
        const older = all.some(({ by, id }) => by?.login === review.by?.login && id !== review.id);
        if (!before.granted && !older) expect(verdictOf(withoutApproval(all, review.id)).granted).toBe(false);
      }
    }),
  );
});

test('the order in which reviews are told changes nothing', () => {
  const shuffled = reviews.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(requirements, shuffled, members, counting, (asked, [all, mixed], who, how) => {
      const [one, other] = [all, mixed].map((some) => judge(asked, factsOf(some), teams(who), how));
      expect(other).toEqual(one);
    }),
  );
});

test('what is said to be missing, once given, is enough', () => {
  fc.assert(
    fc.property(requirements, reviews, members, counting, (asked, all, who, how) => {
      const world = { writers: [...logins, 'neighbour-1', 'neighbour-2', 'neighbour-3'] };
      const before = judge(asked, factsOf(all, world), teams(who), how);
      fc.pre(before.objections.length === 0 && before.unknownContributors === 0);
      fc.pre(before.outcomes.every(({ canGive }) => canGive.who !== 'nobody'));
      const counted = { ...how, countBots: true };
      const helpers = before.outcomes.flatMap(({ met, missing, canGive }) => {
        if (met) return [];
        if (canGive.who === 'team') return canGive.logins.slice(0, 1);
        return ['neighbour-1', 'neighbour-2', 'neighbour-3'].slice(0, missing);
      });
      const after = judge(
        asked,
        factsOf([...all, ...helpers.map((login) => given(login, 'APPROVED'))], world),
        teams(who),
        counted,
      );
      expect(after.granted).toBe(true);
    }),
  );
});
