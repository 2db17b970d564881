import type { IssueReport } from '../report.ts';

/** Returns the numbers of a plan or a run as one sentence. */
export function sentenceOfCounts(report: IssueReport): string {
  const numbers = report.is === 'plan' ? planNumbers(report.counts) : runNumbers(report.counts);
  const named = numbers.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  if (named.length > 0) return `${named.join(', ')}.`;
  return report.is === 'plan' ? 'Nothing to do.' : 'There was nothing to do.';
}

type Numbers = readonly (readonly [number, string])[];

function planNumbers(counts: (IssueReport & { is: 'plan' })['counts']): Numbers {
  return [
    [counts.create, 'to create'],
    [counts.update, 'to update'],
    [counts.relabel, 'to relabel'],
    [counts.reassign, 'to reassign'],
    [counts.move, 'to move'],
    [counts.adopt, 'to adopt'],
    [counts.reopen, 'to reopen'],
    [counts.close, 'to close'],
    [counts.nothing, 'to leave as they are'],
  ];
}

function runNumbers(counts: (IssueReport & { is: 'run' })['counts']): Numbers {
  return [
    [counts.created, 'created'],
    [counts.updated, 'updated'],
    [counts.reopened, 'reopened'],
    [counts.closed, 'closed'],
    [counts.failed, 'failed'],
    [counts.postponed, 'left for the next run'],
    [counts.notAssigned, 'without the owner as assignee'],
  ];
}
