import { type Check, Checks, quoted } from './check.ts';
import type { FoundConfiguration, Setup } from './setup.ts';

/** Whether lookback.yml is on the default branch, valid, and what one has in front of oneself. */
export function configurationChecks(setup: Setup): Check[] {
  const checks = new Checks('configuration');
  const { configurationThere: there, folder } = setup;
  if (there.known) checkThere(there.value, setup, checks);
  else checks.unknown('lookback.yml', 'the files of the default branch', there.takes);
  checkContent(folder.errors, checks);
  return checks.all;
}

function checkThere(there: FoundConfiguration, setup: Setup, checks: Checks): void {
  const branch = quoted(setup.repository.defaultBranch);
  switch (there.is) {
    case 'absent':
      checks.missing(
        'lookback.yml',
        `There is no lookback.yml on ${branch}: nothing can be judged without one.`,
        'Merge the first lookback.yml before the status lookback/review is required.',
      );
      return;
    case 'broken':
      checks.missing(
        'lookback.yml',
        `lookback.yml on ${branch} has mistakes: ${quoted(there.problem)}`,
        'Run `lookback check` there, and merge the repair: until then every status is an error.',
      );
      return;
    case 'valid':
      checks.ok('lookback.yml', `lookback.yml is on ${branch} and valid.`);
      checkSame(there, setup, checks);
      checkName(there, setup, checks);
  }
}

function checkSame(there: FoundConfiguration & { is: 'valid' }, { folder }: Setup, checks: Checks): void {
  const here = folder.configuration;
  if (here.is === 'absent') return;
  if (here.is === 'valid' && here.text === there.text) {
    checks.ok('same', 'The lookback.yml of this folder is the one on the default branch.');
    return;
  }
  checks.advice(
    'same',
    'The lookback.yml of this folder is not the one on the default branch, which is the one that counts.',
    'Pull the default branch, or merge what you changed.',
  );
}

function checkName(
  { configuration }: FoundConfiguration & { is: 'valid' },
  { repository }: Setup,
  checks: Checks,
): void {
  const named = configuration.repository;
  if (named === undefined || named.toLowerCase() === repository.fullName.toLowerCase()) return;
  checks.advice(
    'repository',
    `lookback.yml says that this repository is ${quoted(named)}, and it is ${quoted(repository.fullName)}.`,
    `Write \`repository: ${repository.fullName}\` in lookback.yml.`,
  );
}

function checkContent(errors: number | undefined, checks: Checks): void {
  if (errors === undefined) {
    checks.trouble(
      'unknown',
      'documents',
      'This folder has no lookback.yml, so that its documents were not checked.',
      'Run this in a checkout of the repository, or name one with --root.',
    );
    return;
  }
  if (errors === 0) {
    checks.ok('documents', 'The documents of this folder have no errors.');
    return;
  }
  checks.missing(
    'documents',
    `The documents of this folder have errors: ${errors}.`,
    'Run `lookback check`: it says which, and where.',
  );
}
