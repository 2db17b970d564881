import type { Amendment, Obstacle } from './amendment.ts';

/** Returns why a document could not be changed, in a sentence that says what to do by hand. */
export function explainObstacle(obstacle: Obstacle, { action }: Amendment): string {
  switch (obstacle.is) {
    case 'no-front-matter':
      return 'it has no front matter.';
    case 'broken-front-matter':
      return 'its front matter has mistakes; `lookback check` shows them.';
    case 'no-such-action':
      return `it lists no action item ${action}.`;
    case 'action-twice':
      return `it lists the action item ${action} twice; take one away.`;
    case 'reference':
      return `the action item ${action} is written with an anchor, an alias or a tag, and what changes there may mean something elsewhere; change it by hand.`;
    case 'refused-value':
      return `the \`${obstacle.key}\` of the action item ${action} could not hold what was to be written; change it by hand.`;
    case 'not-editable':
      return `the action item ${action} is written in a way that cannot be changed with certainty; change it by hand.`;
  }
}
