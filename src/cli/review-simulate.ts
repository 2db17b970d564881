import { resolve } from 'node:path';
import { isGreen, type Simulation } from '../review/simulation.ts';
import { presentOf } from './now.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

export interface SimulateFlags extends GlobalOptions {
  readonly simulate: string;
}

/**
 * `lookback review --simulate FILE`: the verdict after each event of a history. Exit as for a pull request at its end: 0 granted, 1
 * refused, 2 could not be judged; 1 too where the history expects another verdict anywhere.
 */
export async function runReviewSimulate(flags: SimulateFlags, terminal: Terminal): Promise<void> {
  const { readHistory } = await import('../app/review-history.ts');
  const { simulateReview } = await import('../app/review-simulation.ts');
  const { historyFiles, readHistoryFile } = await import('../io/history-files.ts');
  const path = resolve(terminal.folder, flags.simulate);
  const history = readHistory(readHistoryFile(path), flags.simulate);
  const simulation = await simulateReview(
    history,
    historyFiles(path, rootOf(flags, terminal)),
    presentOf(flags, terminal),
  );
  terminal.print(await render(simulation, flags, terminal));
  terminal.exitWith(exitCode(simulation));
}

function exitCode({ steps }: Simulation): 0 | 1 | 2 {
  const last = steps.at(-1);
  if (last === undefined || last.answer.is === 'error') return 2;
  const asExpected = steps.every(({ unexpected }) => unexpected.length === 0);
  return isGreen(last.answer) && asExpected ? 0 : 1;
}

async function render(simulation: Simulation, flags: SimulateFlags, terminal: Terminal): Promise<string> {
  if (flags.format === 'json') {
    const { renderSimulationJson } = await import('../review/reporters/simulation-json.ts');
    return renderSimulationJson(simulation);
  }
  const { renderSimulationText } = await import('../review/reporters/simulation-text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderSimulationText(simulation, styleFor(terminal.colour));
}
