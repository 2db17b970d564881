import type { Configuration, ReviewRule } from '../repository/configuration.ts';

/**
 * Which later pushes an approval survives: any (`true`), none (`false`), or those that change at most so many lines in the bodies
 * of documents beside taking in the base. With 0 lines only the base may be taken in.
 */
export type PushSurvival = boolean | { readonly lines: number };

const standardSmallLines = 4;

/** Returns what a rule says, or what is said in general where it says nothing. */
export function survivalOf(
  rule: Pick<ReviewRule, 'survive_push' | 'small_lines'>,
  general: Pick<Configuration['review'], 'survive_push' | 'small_lines'>,
): PushSurvival {
  switch (rule.survive_push ?? general.survive_push ?? 'none') {
    case true:
      return true;
    case false:
    case 'none':
      return false;
    case 'base_merges':
      return { lines: 0 };
    case 'small':
      return { lines: rule.small_lines ?? general.small_lines ?? standardSmallLines };
  }
}

/** Returns the one of two under which fewer approvals survive. */
export function stricterSurvival(a: PushSurvival, b: PushSurvival): PushSurvival {
  return mostLines(a) <= mostLines(b) ? a : b;
}

function mostLines(survival: PushSurvival): number {
  if (typeof survival === 'boolean') return survival ? Number.POSITIVE_INFINITY : -1;
  return survival.lines;
}
