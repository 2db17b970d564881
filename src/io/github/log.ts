export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type WriteLog = (level: LogLevel, line: string) => void;

type Log = Readonly<Record<LogLevel, (message: string) => void>>;

/** A log for Octokit, which writes to the console where it is given none. */
export function logWith(write: WriteLog | undefined): Log {
  const at = (level: LogLevel) => (message: string) => write?.(level, message);
  // Octokit's debug lines are whole request options, the token's header among them.
  return { debug: () => undefined, info: at('debug'), warn: at('warn'), error: at('info') };
}
