import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration } from '../repository/configuration.ts';
import { configurationPath } from '../repository/document-path.ts';
import type { Repository } from '../repository/repository.ts';

/** Returns the configuration. Throws CannotRun where lookback.yml is missing or has mistakes. */
export function configurationOf(repository: Repository): Configuration {
  requireConfigurationFile(pathsOf(repository));
  if (repository.configuration !== undefined) return repository.configuration;
  throw new CannotRun(
    `${configurationPath} has mistakes.`,
    'Run `lookback check`: it says which, and where.',
  );
}

/** Throws CannotRun where the paths hold no lookback.yml: this is not the root of a repository, and nothing here was read. */
export function requireConfigurationFile(paths: readonly string[]): void {
  if (paths.includes(configurationPath)) return;
  throw new CannotRun(
    `There is no ${configurationPath} here.`,
    'Run this in the folder that holds it, or name that folder with --root.',
  );
}

/** Returns the path of every document, those that could not be read too. */
export function pathsOf({ drafts, reports }: Repository): string[] {
  return [...drafts.map(({ path }) => path), ...reports.map(({ file }) => file)];
}
