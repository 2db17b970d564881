import type { Style } from '../../finding/reporters/style.ts';
import type { FixPlan } from '../plan.ts';
import { renderDifferences } from './differences.ts';
import { doneWords, refusedWords } from './words.ts';

/** Returns a line for each file that was fixed, and for each in which something had to be left. */
export function renderFixed(plan: FixPlan, style: Style): string {
  return plan.flatMap((file) => [...doneLine('fixed', file, style), ...refusedLine(file, style)]).join('');
}

/** Returns the lines for what would be fixed, each above its differences. */
export function renderPlanned(plan: FixPlan, style: Style): string {
  if (plan.length === 0) return `${style.good('✓')} Nothing to fix.\n`;
  return plan
    .flatMap((file) => [
      ...doneLine('would fix', file, style),
      ...refusedLine(file, style),
      renderDifferences(file.path, file.text.before, file.text.after, style),
    ])
    .join('');
}

type File = FixPlan[number];

function doneLine(verb: string, { path, done }: File, style: Style): string[] {
  if (done.length === 0) return [];
  return [`${style.good(verb)}: ${style.strong(path)}: ${done.map(doneWords).join(', ')}\n`];
}

function refusedLine({ path, refused, read }: File, style: Style): string[] {
  if (!read)
    return [
      `${style.warning('left')}: ${style.strong(path)}: it cannot be read as it stands; mend that first\n`,
    ];
  if (refused.length === 0) return [];
  const what = refused.map(refusedWords).join(', ');
  return [
    `${style.warning('left')}: ${style.strong(path)}: ${what}; changing it would change what the document says\n`,
  ];
}
