import { pointerToken } from '../../document/yaml-tree.ts';
import { valueAt } from '../../finding/report.ts';
import { parseCalendarDate, parseInstant } from '../../time/instant.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at a date or time that has the right form and does not exist. */
export const impossible: Rule = {
  code: 'time/impossible',
  check: (draft) => impossibleTimes(draft.sound, ''),
};

function impossibleTimes(value: unknown, pointer: string): RuleReport[] {
  if (typeof value === 'string') {
    return isImpossible(value)
      ? [{ problem: { code: 'time/impossible', text: value }, spot: valueAt(pointer) }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    impossibleTimes(inner, `${pointer}/${pointerToken(key)}`),
  );
}

/** The schema has already held every time against its form, so a text of this form is meant as one. */
function isImpossible(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseCalendarDate(text) === undefined;
  return (
    /^~?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(text) && parseInstant(text.replace(/^~/, '')) === undefined
  );
}
