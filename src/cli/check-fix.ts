import type { CheckCaches } from '../app/check.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import type { FixPlan } from '../fix/plan.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** The flags of `lookback check` that mend documents. */
export interface FixFlags extends GlobalOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Mends what can be mended without a doubt and prints what that was; with `--dry-run` only shows what it would be, and leaves with
 * 1 where there is something, so that a script can ask.
 */
export async function fixFirst(
  root: string,
  paths: readonly string[],
  caches: CheckCaches,
  flags: FixFlags,
  terminal: Terminal,
): Promise<'shown' | 'mended'> {
  if (flags.fix !== true) {
    throw new CannotRun('--dry-run shows what --fix would do.', 'Write `lookback check --fix --dry-run`.');
  }
  const plan = await planFor(root, paths, caches);
  if (flags.dryRun === true) {
    terminal.print(await renderPlan(plan, flags, terminal));
    terminal.exitWith(plan.some(({ done }) => done.length > 0) ? 1 : 0);
    return 'shown';
  }
  const { applyFixPlan } = await import('../app/fix.ts');
  const { documentsIn } = await import('../io/replace-document.ts');
  applyFixPlan(plan, documentsIn(root));
  await printFixed(plan, flags, terminal);
  return 'mended';
}

/** Where standard output holds findings and nothing else, what was mended is said on standard error. */
async function printFixed(plan: FixPlan, { format }: FixFlags, terminal: Terminal): Promise<void> {
  const { renderFixed } = await import('../fix/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  const text = renderFixed(plan, styleFor(terminal.colour));
  if (text === '') return;
  if (format === 'text') terminal.print(`${text}\n`);
  else terminal.printError(text);
}

async function planFor(root: string, paths: readonly string[], { readings }: CheckCaches): Promise<FixPlan> {
  const { planDocumentFixes } = await import('../app/fix.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  return planDocumentFixes(folderTree(root), readings, paths);
}

async function renderPlan(plan: FixPlan, { format }: FixFlags, terminal: Terminal): Promise<string> {
  if (format === 'json') {
    const { renderPlanJson } = await import('../fix/reporters/json.ts');
    return renderPlanJson(plan);
  }
  const { renderPlanned } = await import('../fix/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderPlanned(plan, styleFor(terminal.colour));
}
