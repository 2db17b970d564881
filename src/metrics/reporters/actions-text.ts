import type { Style } from '../../finding/reporters/style.ts';
import type { ActionCounts } from '../action-counts.ts';

/** Returns the action items of each group as a table. */
export function actionsText(
  groups: readonly { readonly title: string; readonly actions: ActionCounts }[],
  style: Style,
): string[] {
  const width = Math.max(...groups.map(({ title }) => title.length));
  return [
    style.faint(`  ${' '.repeat(width)}    open  of these overdue    done  won't do`),
    ...groups.map(
      ({ title, actions: { open, overdue, done, wontDo } }) =>
        `  ${style.strong(title)}${' '.repeat(width - title.length)}${right(open, 8)}${right(overdue, 18)}${right(done, 8)}${right(wontDo, 10)}`,
    ),
  ];
}

function right(count: number, width: number): string {
  return String(count).padStart(width);
}
