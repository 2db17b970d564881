import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulateReview } from '../../src/app/review-simulation.ts';
import type { HistoryFiles } from '../../src/app/simulated-files.ts';
import type { ReviewResult } from '../../src/review/review-result.ts';
import type { Event as HistoryEvent, ReviewHistory } from '../../src/schema/generated/review-history.ts';
import { historyOf, interleaved, type Plot, plots } from './generated-histories.ts';
import { noon } from './read-histories.ts';

const nothingBeside: HistoryFiles = {
  folder: () => new Map(),
  text: (path) => {
    throw new Error(`A generated history reads ${path}.`);
  },
};

async function atTheEnd(history: ReviewHistory): Promise<ReviewResult> {
  const { steps } = await simulateReview(history, nothingBeside, noon);
  const answer = steps.at(-1)?.answer;
  if (answer?.is !== 'judged') throw new Error('The history could not be judged.');
  return answer.result;
}

async function isGranted(plot: Plot): Promise<boolean> {
  const { verdict } = await atTheEnd(historyOf(plot));
  return verdict.granted;
}

/** What a verdict says, without the order in which people came. */
function gist({ verdict, outcome }: ReviewResult): unknown {
  return {
    outcome,
    objections: [...verdict.objections].sort(),
    outcomes: verdict.outcomes.map(({ requirement, met, by, missing }) => ({
      requirement,
      met,
      missing,
      by: [...by].sort(),
    })),
  };
}

test('the order in which people answer does not change the verdict', async () => {
  const choices = fc.array(fc.nat({ max: 20 }), { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(plots, choices, async (plot, order) => {
      const reordered = { ...plot, chapters: plot.chapters.map((deeds) => interleaved(deeds, order)) };
      expect(gist(await atTheEnd(historyOf(reordered)))).toEqual(gist(await atTheEnd(historyOf(plot))));
    }),
    { numRuns: 100 },
  );
});

test('an approval that is taken away never makes a refused proposal a granted one', async () => {
  await fc.assert(
    fc.asyncProperty(plots, fc.nat(), async (plot, choice) => {
      const less = withoutApproval(plot, choice);
      fc.pre(less !== undefined && !(await isGranted(plot)));
      expect(await isGranted(less)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

/** The plot without one of its approvals; undefined where it has none. */
function withoutApproval(plot: Plot, choice: number): Plot | undefined {
  const approvals = plot.chapters.flatMap((deeds) => deeds.filter(isApproval));
  const gone = approvals[choice % Math.max(1, approvals.length)];
  if (gone === undefined) return undefined;
  return { ...plot, chapters: plot.chapters.map((deeds) => deeds.filter((one) => one !== gone)) };
}

function isApproval(one: Plot['chapters'][number][number]): boolean {
  return one.does === 'review' && one.state === 'approved';
}

test('a severity that is raised, on either side, never makes a refused proposal a granted one', async () => {
  const steps = fc.constantFrom(
    ['sev3', 'sev1'] as const,
    ['sev3', 'sev2'] as const,
    ['sev2', 'sev1'] as const,
  );
  const sides = fc.constantFrom(['severityAtBase'], ['severityAtHead'], [
    'severityAtBase',
    'severityAtHead',
  ] as const);
  await fc.assert(
    fc.asyncProperty(plots, sides, steps, async (plot, raised, [from, to]) => {
      const before = { ...plot, ...Object.fromEntries(raised.map((side) => [side, from])) };
      const after = { ...plot, ...Object.fromEntries(raised.map((side) => [side, to])) };
      fc.pre(!(await isGranted(before)));
      expect(await isGranted(after)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('what is said to be missing, once given, makes it granted', async () => {
  await fc.assert(
    fc.asyncProperty(plots, async (plot) => {
      const result = await atTheEnd(historyOf(plot));
      const advice = advised(result);
      fc.pre(advice !== undefined);
      const followed = await atTheEnd(historyOf(plot, advice));
      expect(followed.outcome).toEqual({ is: 'granted' });
    }),
    { numRuns: 100 },
  );
});

const anyone = ['miller', 'seller', 'reader', 'writer'];

/** Does what a verdict asks for; undefined where it says that nobody can. */
function advised({ verdict }: ReviewResult): HistoryEvent[] | undefined {
  const asked = new Set(verdict.objections);
  const unmet = verdict.outcomes.filter(({ met }) => !met);
  for (const { canGive } of unmet) {
    if (canGive.who === 'nobody') return undefined;
    if (canGive.who === 'team') asked.add(canGive.logins[0] ?? '');
  }
  for (const { canGive, by, missing } of unmet) {
    if (canGive.who !== 'anyone') continue;
    for (const login of anyone.filter((free) => !by.includes(free)).slice(0, missing)) asked.add(login);
  }
  return [...asked].map((by) => ({ event: 'reviewed', by, state: 'approved' }));
}
