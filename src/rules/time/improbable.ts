import { pointerToken } from '../../document/yaml-tree.ts';
import { valueAt } from '../../finding/report.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at a date or time that lies before the earliest year documents can be about. */
export const improbable: Rule = {
  code: 'time/improbable',
  check: (draft, { configuration }) =>
    configuration === undefined || draft.kind === 'config' || draft.kind === 'service'
      ? []
      : tooEarly(draft.sound, '', configuration.limits.earliestYear),
};

function tooEarly(value: unknown, pointer: string, earliestYear: number): RuleReport[] {
  if (typeof value === 'string') {
    const year = yearOf(value);
    if (year === undefined || year >= earliestYear) return [];
    return [
      { problem: { code: 'time/improbable', text: value, year, earliestYear }, spot: valueAt(pointer) },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    tooEarly(inner, `${pointer}/${pointerToken(key)}`, earliestYear),
  );
}

const dateOrTime = /^~?(\d{4})-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a date or time lies before the earliest year: it has its own finding, and nothing that follows from it is told. */
export function hasImprobableYear(text: string, configuration: Configuration | undefined): boolean {
  const year = yearOf(text);
  return configuration !== undefined && year !== undefined && year < configuration.limits.earliestYear;
}

function yearOf(text: string): number | undefined {
  const match = dateOrTime.exec(text);
  return match === null ? undefined : Number(match[1]);
}
