import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration } from '../repository/configuration.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { Repository } from '../repository/repository.ts';

/** Returns the configuration. Throws CannotRun where lookback.yml is missing or has mistakes. */
export function configurationOf({ configuration, drafts, reports }: Repository): Configuration {
  if (configuration !== undefined) return configuration;
  const isThere = [...drafts.map(({ path }) => path), ...reports.map(({ file }) => file)].includes(
    configurationPath,
  );
  if (isThere) {
    throw new CannotRun(
      `${configurationPath} has mistakes.`,
      'Run `lookback check`: it says which, and where.',
    );
  }
  throw new CannotRun(
    `There is no ${configurationPath} here.`,
    'Run this in the folder that holds it, or name that folder with --root.',
  );
}
