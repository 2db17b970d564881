import fc from 'fast-check';
import type {
  Access,
  Event as HistoryEvent,
  ReviewHistory,
} from '../../src/schema/generated/review-history.ts';
import { coldOven, crumb, incident, lateRolls } from './crumb.ts';

const scale = ['sev1', 'sev2', 'sev3'] as const;
type SeverityId = (typeof scale)[number];

/** Enough people for every team, and for whatever number of approvals a policy can ask for. */
const people: Readonly<Record<string, Access>> = {
  apprentice: 'write',
  baker: 'write',
  miller: 'write',
  seller: 'write',
  reader: 'write',
  writer: 'maintain',
  keeper: 'admin',
  'passer-by': 'read',
  'oven-watch[bot]': 'write',
};
const teams: Readonly<Record<string, readonly string[]>> = {
  ovens: ['baker', 'miller'],
  shop: ['seller', 'baker'],
  'incident-review': ['reader', 'writer'],
  communications: ['writer'],
  'policy-owners': ['keeper'],
};
const logins = Object.keys(people);

const rule = fc.record({
  approvals: fc.nat({ max: 3 }),
  owning_teams: fc.boolean(),
  groups: fc.uniqueArray(fc.constantFrom('incident-review', 'communications'), { maxLength: 2 }),
});
const policy = fc
  .record({ rules: fc.tuple(rule, rule, rule), count_bots: fc.boolean(), survive_push: fc.boolean() })
  .map(({ rules, count_bots, survive_push }) =>
    JSON.stringify({
      title: 'Crumb & Crust',
      severities: Object.fromEntries(
        scale.map((id, rank) => [id, { name: id, description: id, review: rules[rank] }]),
      ),
      teams: Object.fromEntries(Object.keys(teams).map((id) => [id, { name: id, handle: `@crumb/${id}` }])),
      review: {
        public: { groups: ['communications'] },
        policy: { groups: ['policy-owners'] },
        count_bots,
        survive_push,
      },
    }),
  );

/** What happens between two pushes; everything else follows from the order. */
type Deed =
  | {
      readonly does: 'review';
      readonly by: string;
      readonly state: 'approved' | 'changes_requested' | 'commented';
    }
  | { readonly does: 'dismiss'; readonly by: string };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constant('review' as const),
      by: fc.constantFrom(...logins),
      // Mostly approvals: among many objections nothing would ever turn green.
      state: fc.oneof(
        { weight: 10, arbitrary: fc.constant('approved' as const) },
        { weight: 1, arbitrary: fc.constantFrom('changes_requested' as const, 'commented' as const) },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('dismiss' as const), by: fc.constantFrom(...logins) }),
  },
);

/** Everything of a history but the order of words in it. */
export interface Plot {
  readonly policy: string;
  readonly severityAtBase: SeverityId;
  readonly severityAtHead: SeverityId;
  readonly fate: 'reworded' | 'removed' | 'published';
  readonly coAuthors: readonly string[];
  /** Deeds after each push; there is one push for each list. */
  readonly chapters: readonly (readonly Deed[])[];
}

export const plots: fc.Arbitrary<Plot> = fc.record({
  policy,
  severityAtBase: fc.constantFrom(...scale),
  severityAtHead: fc.constantFrom(...scale),
  fate: fc.constantFrom('reworded', 'reworded', 'removed', 'published'),
  coAuthors: fc.uniqueArray(fc.constantFrom('baker', 'keeper'), { maxLength: 1 }),
  chapters: fc.array(fc.array(deed, { maxLength: 9 }), { minLength: 1, maxLength: 3 }),
});

/** Returns the history that a plot tells, followed by what else happens. */
export function historyOf(plot: Plot, then: readonly HistoryEvent[] = []): ReviewHistory {
  const { policy: lookback, severityAtBase, chapters } = plot;
  const files = { ...crumb, 'lookback.yml': lookback, [coldOven]: incident({ severity: severityAtBase }) };
  return {
    title: 'Generated',
    base: { files },
    people: { ...people },
    teams: Object.fromEntries(Object.entries(teams).map(([id, members]) => [`@crumb/${id}`, [...members]])),
    pull: { author: 'apprentice' },
    events: [
      ...chapters.flatMap((deeds, index) => [
        pushed(plot, index),
        ...eventsOf(deeds, chapters.slice(0, index)),
      ]),
      ...then,
    ],
  };
}

function pushed({ severityAtHead, fate, coAuthors }: Plot, index: number): HistoryEvent {
  const first = {
    reworded: incident({ severity: severityAtHead, title: 'Told anew' }),
    published: incident({ severity: severityAtHead, visibility: 'public' }),
    removed: null,
  }[fate];
  const changes =
    index === 0
      ? { [coldOven]: first }
      : { [lateRolls]: incident({ title: `Rolls, take ${index}`, services: 'online-orders' }) };
  return { event: 'pushed', commit: `take-${index}`, co_authors: index === 0 ? [...coAuthors] : [], changes };
}

/** A dismissal of what nobody gave is left out: it cannot happen. */
function eventsOf(deeds: readonly Deed[], before: readonly (readonly Deed[])[]): HistoryEvent[] {
  const opinions = new Map<string, number>();
  const count = (one: Deed): boolean => {
    const has = opinions.get(one.by) ?? 0;
    if (one.does === 'review' && one.state !== 'commented') opinions.set(one.by, has + 1);
    if (one.does === 'dismiss' && has > 0) opinions.set(one.by, has - 1);
    return one.does === 'review' || has > 0;
  };
  for (const one of before.flat()) count(one);
  return deeds
    .filter(count)
    .map((one) =>
      one.does === 'dismiss'
        ? { event: 'dismissed', review_of: one.by }
        : { event: 'reviewed', by: one.by, state: one.state },
    );
}

/** Returns the same deeds in another order, in which each person still does theirs one after the other. */
export function interleaved(deeds: readonly Deed[], choices: readonly number[]): Deed[] {
  const queues = [...Map.groupBy(deeds, ({ by }) => by).values()].map((own) => [...own]);
  const order: Deed[] = [];
  for (let turn = 0; order.length < deeds.length; turn += 1) {
    const waiting = queues.filter((own) => own.length > 0);
    const next = waiting[(choices[turn] ?? 0) % waiting.length]?.shift();
    if (next !== undefined) order.push(next);
  }
  return order;
}
