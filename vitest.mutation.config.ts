import { defineConfig } from 'vitest/config';

const area = process.env.RULE_AREA ?? '';

/**
 * The tests that are run against each mutant: examples, in memory, those of its own area. Property and hostile-input tests take too
 * long to be run thousands of times, so what only they would catch counts as a survivor.
 */
export default defineConfig({
  test: {
    include: [
      'test/rules/fixtures.test.ts',
      `test/rules/${area}/**/*.test.ts`,
      ...(area === 'document'
        ? [
            'test/document/{clock-range,ignore-comments,links,mending,outline,outline-timelines,prose,timestamp,written-duration,yaml-*,undecodable,heading-slug}.test.ts',
          ]
        : []),
    ],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
});
