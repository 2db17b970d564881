import { amendActions } from '../../src/amend/amend-actions.ts';
import type { Amended, Amendment } from '../../src/amend/amendment.ts';

/** An incident of the bakery whose action items are written like this. */
export function withActions(actions: string): string {
  return `---\ntitle: Cold oven\n${actions}---\n\n## Summary\n\nactions: none of these words are values.  \n`;
}

/** What becomes of the action items of an incident, as they are written; or why nothing does. */
export function amended(
  actions: string,
  ...amendments: Amendment[]
): string | Exclude<Amended, { is: 'amended' }> {
  const [head, tail] = withActions('\0').split('\0');
  const result = amendActions(withActions(actions), amendments);
  if (result.is !== 'amended') return result;
  if (head === undefined || tail === undefined)
    throw new Error('The incident has no place for action items.');
  if (!result.text.startsWith(head) || !result.text.endsWith(tail))
    throw new Error('More than the action items changed.');
  return result.text.slice(head.length, result.text.length - tail.length);
}

export const unchanged = { is: 'unchanged' } as const;

export const burnerLog = 'https://example.com/burner-log';
export const valveReceipt = 'https://example.com/valve-receipt';
