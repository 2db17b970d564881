import { instant } from '../../instant.ts';
import type { TwoWayWorld } from '../two-way-world.ts';
import { bakeryDocuments, type IncidentLine, withAction } from './busy-bakery.ts';
import { busyBakery } from './forty-action-items.ts';

/** A van to be serviced in five days, an igniter four days late, and a contract that is late by three weeks. */
export const inJune = instant('2026-06-09T09:00:00Z');

/** What the documents said when everything was first imported. */
export const importedFiles = bakeryDocuments(busyBakery);

/** A week later the second line had been laid, or so the document said. */
export const settledFiles = bakeryDocuments(
  withAction(busyBakery, 'second-line', { more: ['status: done', 'done_on: 2026-03-27'] }),
);

/** In June much has changed. */
export const changedFiles = bakeryDocuments(changedIncidents());

function changedIncidents(): readonly IncidentLine[] {
  let incidents: readonly IncidentLine[] = withAction(busyBakery, 'second-line', {
    more: ['status: done', 'done_on: 2026-03-27'],
  });
  const change = (action: string, to: Parameters<typeof withAction>[2]): void => {
    incidents = withAction(incidents, action, to);
  };
  change('second-mill', { title: 'Sign with two more mills' });
  change('second-burner', { due: '2026-10-31' });
  change('price-check', { owner: '@hubot' });
  change('label-print', { owner: '@crumb/shop' });
  change('stock-alert', { owner: '@stranger' });
  change('order-form', { priority: 'low' });
  change('label-audit', { id: 'bag-audit' });
  change('saturday-shift', undefined);
  change('price-history', { more: ['status: done', 'done_on: 2026-06-01'] });
  change('price-labels', { more: ['status: wont_do', 'reason: The printer is gone'] });
  return incidents.map((one) =>
    one.id === '2026-02-17-recall-late'
      ? { ...one, id: '2026-02-17-recall-delayed', severity: 'sev1', aliases: [one.id] }
      : one,
  );
}

const octocat = { by: 'octocat' } as const;
const hubot = { by: 'hubot' } as const;

/** What people wrote around the block of an issue, with the line ends of a browser. */
export const writtenAround = { before: 'Waiting for gas.\r\n\r\n', after: '\r\n\r\nSee the *invoice*.' };
export const personalTitle = 'Second burner (gas first!)';
export const personalComments: Readonly<Record<string, string>> = {
  'second-burner': 'The fitter comes on Monday.',
  'route-order': '<!-- lookback:reminder overdue due=2026-09-16 --> is what the robot would say.',
  'till-watch': 'A failed payment paged us after 3 minutes.',
};

/** What people wrote, ticked, labelled and commented. */
export function peopleEditIssues(world: TwoWayWorld): void {
  const { github } = world;
  const number = (action: string): number => world.numberOf(action);
  const bodyOf = (action: string): string => world.issue(action).body ?? '';

  const block = bodyOf('second-burner').replace('- [ ]', '- [x]').replaceAll('\n', '\r\n');
  const body = `${writtenAround.before}${block}${writtenAround.after}`;
  github.editIssue(number('second-burner'), { ...octocat, body, title: personalTitle });
  github.labelIssue(number('second-burner'), 'blocked', octocat);
  github.unlabelIssue(number('second-burner'), 'kind:prevent', octocat);
  github.labelIssue(number('route-order'), 'good first issue', hubot);
  github.editIssue(number('route-order'), {
    ...hubot,
    body: `${bodyOf('route-order').replace('- [ ]', '- [x]')}\n- [ ] Ask the hospital`,
  });
  github.unassignIssue(number('order-count'), 'hubot', hubot);
  for (const [action, text] of Object.entries(personalComments))
    github.comment(number(action), { author: 'octocat', body: text });
}

/** A label lost, and an issue deleted. */
export function peopleLoseIssues(world: TwoWayWorld): void {
  world.github.unlabelIssue(world.numberOf('retry-order'), 'lookback', octocat);
  world.github.deleteIssue(world.numberOf('order-drill'));
}

/** What people did that the documents are to know. */
export async function peopleDecide(world: TwoWayWorld): Promise<void> {
  const { github } = world;
  const number = (action: string): number => world.numberOf(action);
  github.closeIssue(number('till-watch'), octocat);
  github.closeIssue(number('cash-float'), { ...hubot, as: 'not_planned' });
  github.reopenIssue(number('second-line'), { by: 'monalisa' });
  github.unassignIssue(number('offline-cards'), 'octocat', { by: 'monalisa' });
  github.assignIssue(number('offline-cards'), 'hubot', { by: 'monalisa' });
  github.closeIssue(number('mixer-sound'), {
    ...hubot,
    commit: (await world.git('rev-parse', 'main')).trim(),
  });
  github.closeIssue(number('mixer-limit'), hubot);
  github.closeIssue(number('night-call'), { by: 'monalisa', as: 'not_planned' });
}
