import type { Terminal } from './terminal.ts';

export interface ProgressLine {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

const quietMilliseconds = 1000;
const betweenMilliseconds = 100;
const clearLine = '\r\u001b[2K';

/** Shows how far long work has come, on one line of the screen, once it has taken longer than a second. */
export function showProgress(what: string, terminal: Terminal): ProgressLine {
  let nextAt: number = terminal.clock() + quietMilliseconds;
  let shown = false;
  return {
    step: (done, total) => {
      const now = terminal.clock();
      if (!terminal.rewritable || now < nextAt) return;
      nextAt = now + betweenMilliseconds;
      shown = true;
      terminal.printError(`${clearLine}${what} ${done} of ${total}`);
    },
    end: () => {
      if (shown) terminal.printError(clearLine);
    },
  };
}
