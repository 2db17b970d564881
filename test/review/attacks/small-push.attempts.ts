import { expect } from 'vitest';
import type { FileChange } from '../../github/push.ts';
import { coldOven, crumb, type Files, incident, lateRolls, policy } from '../crumb.ts';
import { gitOf } from '../merge-queue.ts';
import type { Attempt } from './attempt.ts';
import type { GuardedBakery } from './guarded-bakery.ts';

const lines = Array.from({ length: 30 }, (_, number) => `The baker waited for ${number + 1} minutes.\n`);
const story = (body: readonly string[], title = 'The oven, told anew', severity = 'sev1') =>
  `${incident({ severity, title })}\n${body.join('\n')}`;
const told = { [coldOven]: story(lines) };
const reworded = (from: number, to: number) =>
  lines.map((line, number) => (number >= from && number < to ? line.replace('waited', 'slept') : line));

/** Approvals survive a push that changes four lines at most, or takes in the base. */
export const lenient: Files = {
  ...crumb,
  'lookback.yml': policy.replace(
    'review:\n  public',
    'review:\n  survive_push: small\n  small_lines: 4\n  public',
  ),
};

/** Everybody approves, and then something is pushed that should look like nothing. */
function pushed(
  name: string,
  happen: (
    bakery: GuardedBakery,
    push: (changes: Record<string, FileChange>, more?: object) => Promise<string>,
  ) => unknown,
  says: readonly string[],
): Attempt {
  return {
    name,
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['baker', 'reader'] });
      const branch = bakery.branchOf(pull);
      await happen(bakery, (changes, more) =>
        bakery.github.push(branch, changes, { author: 'apprentice', ...more }),
      );
      return { pull, says };
    },
  };
}

const notSmall =
  '`@baker`, approved: does not count; it was given to an earlier commit, and what was pushed since is not small:';

/** Of whoever makes much out of little. */
export const attempts: readonly Attempt[] = [
  pushed(
    'many small pushes',
    async (_bakery, push) => {
      for (const to of [1, 2, 3]) await push({ [coldOven]: story(reworded(0, to)) });
    },
    [`${notSmall} 6 changed lines`],
  ),
  pushed(
    'one line that is very long',
    (_bakery, push) => push({ [coldOven]: story([...lines, 'And so on. '.repeat(90)]) }),
    [`${notSmall} 6 changed lines`],
  ),
  pushed('taking words away', (_bakery, push) => push({ [coldOven]: story(lines.slice(0, 27)) }), [
    'changed lines',
    notSmall,
  ]),
  pushed(
    'one word of the front matter',
    (_bakery, push) => push({ [coldOven]: story(lines, 'The oven, told anew.') }),
    [`${notSmall} the front matter of \`${coldOven}\` was changed`],
  ),
  pushed(
    'one digit of the severity',
    (_bakery, push) => push({ [coldOven]: story(lines, undefined, 'sev2') }),
    [`${notSmall} the front matter of \`${coldOven}\` was changed`],
  ),
  pushed('a small image', (_bakery, push) => push({ [coldOven.replace('.md', '/a.svg')]: '<svg/>' }), [
    `is more than the body of a document`,
    notSmall,
  ]),
  pushed('a small second incident', (_bakery, push) => push({ 'incidents/2026/2026-06-09-x.md': '.' }), [
    `${notSmall} \`incidents/2026/2026-06-09-x.md\` is more than the body of a document`,
  ]),
  pushed('another mode', (_bakery, push) => push({ [coldOven]: { link: 'x' } }), [notSmall]),
  pushed('deleting it', (_bakery, push) => push({ [coldOven]: null }), [
    `${notSmall} \`${coldOven}\` is more than the body of a document`,
  ]),
  pushed(
    'another line of the policy',
    (_bakery, push) => push({ 'lookback.yml': `${lenient['lookback.yml']}# .\n` }),
    [
      '`@baker`, approved: does not count; it was given to an earlier commit',
      'a member of `@crumb/policy-owners` | missing',
    ],
  ),
  pushed(
    'a small forced push',
    (_bakery, push) => push({ [coldOven]: story(reworded(0, 1)) }, { parent: 'main' }),
    [
      '`@baker`, approved: does not count; it was given to a commit that is no part of what led to the head, as after a forced push',
    ],
  ),
  pushed(
    'a small push by the one who approved',
    (_bakery, push) => push({ [coldOven]: story(reworded(0, 1)) }, { author: 'baker' }),
    ['`@baker`, approved: does not count; an author of the change does not approve it'],
  ),
  pushed(
    'words that slip in while the base is taken in',
    async (bakery, push) => {
      await bakery.github.push('main', { 'README.md': '# Crumb\n' }, { author: 'keeper' });
      await push({ 'README.md': '# Crumb\n', [coldOven]: story(reworded(0, 9)) }, { mergeOf: 'main' });
    },
    [`${notSmall} 18 changed lines`],
  ),
  pushed(
    'leaving out what the base has, while it is taken in',
    async (bakery, push) => {
      const other = `${crumb[lateRolls]}\nAnd nobody said a word.\n`;
      await bakery.github.push(
        'main',
        { [lateRolls]: incident({ severity: 'sev2', title: other.slice(0, 3) }) },
        { author: 'keeper' },
      );
      await push({}, { mergeOf: 'main' });
    },
    [`${notSmall} the front matter of \`${lateRolls}\` was changed`],
  ),
  pushed(
    'choosing sides while the base is taken in',
    async (bakery, push) => {
      await bakery.github.push(
        'main',
        { [coldOven]: story(lines, 'The oven of everybody else') },
        { author: 'keeper' },
      );
      await push({ [coldOven]: story(lines, 'The oven, told anew') }, { mergeOf: 'main' });
    },
    [`${notSmall} the base was taken in with choices of somebody’s own`],
  ),
  pushed(
    'taking in a branch that is not the base',
    async (bakery, push) => {
      await bakery.github.push(
        'elsewhere',
        { 'notes/a.md': '# A\n' },
        { author: 'apprentice', parent: 'main' },
      );
      const sha = await push({ 'notes/a.md': '# A\n' }, { mergeOf: 'elsewhere' });
      expect(gitOf(bakery)('rev-list', '--parents', '-1', sha).split(' ')).toHaveLength(3);
    },
    [`${notSmall} \`notes/a.md\` is more than the body of a document`],
  ),
  {
    name: 'a small push on a small push, of which only the first was approved',
    make: async (bakery) => {
      const pull = await bakery.propose(told, { approvedBy: ['reader'] });
      const push = (to: number) =>
        bakery.github.push(
          bakery.branchOf(pull),
          { [coldOven]: story(reworded(0, to)) },
          { author: 'apprentice' },
        );
      await push(2);
      await bakery.approve(pull, 'baker');
      await push(4);
      return {
        pull,
        says: [
          '`@baker`, approved: counts, though given to an earlier commit: 4 changed lines',
          '8 changed lines',
        ],
      };
    },
  },
];
