import { CannotRun } from '../finding/cannot-run.ts';
import { interruption } from './interruption.ts';
import type { Terminal } from './terminal.ts';

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Checks now and after every change to the content, until it is interrupted. Each result takes the place of the one before. */
export async function watchCheck(
  root: string,
  checkOnce: () => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  const { watchContent } = await import('../io/watch.ts');
  const round = async (): Promise<void> => {
    if (terminal.rewritable) terminal.printError(clearScreen);
    await reportCannotRun(checkOnce, terminal);
    terminal.print('Watching for changes (Ctrl-C ends it).\n');
  };
  let rounds = round();
  const watch = watchContent(root, () => {
    rounds = rounds.then(round);
  });
  await interruption();
  watch.close();
  await rounds;
}

/** A reason that keeps the check from running, such as a missing lookback.yml, may be gone after the next change. */
async function reportCannotRun(work: () => Promise<void>, terminal: Terminal): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.printError(`lookback: ${error.message}\n  ${error.remedy}\n`);
    terminal.exitWith(2);
  }
}
