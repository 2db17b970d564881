/** Used by scripts/mutate.ts, one area of the rules at a time. */
const area = process.env.RULE_AREA ?? '';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // There is none of that name: this release cannot read the one of TypeScript 7.
  tsconfigFile: 'none.json',
  mutate: [
    area === 'document' ? 'src/document/**/*.ts' : `src/rules/${area}/**/*.ts`,
    '!src/**/*.fixture.ts',
  ],
  mutator: {
    // Most patterns are compiled once, when a module is loaded, and mutants of those with the u flag do not compile.
    excludedMutations: ['Regex'],
  },
  // What is worked out when a module is loaded needs a fresh start for each mutant: hours, for word lists.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.lookback/mutation',
  ignorePatterns: [
    'dist',
    'docs',
    'bench',
    'coverage',
    '.vscode',
    'test/broken',
    'test/editor',
    'test/github',
    'test/site',
  ],
  reporters: ['json'],
  jsonReporter: { fileName: `.lookback/mutation-${area}.json` },
  allowConsoleColors: false,
};
