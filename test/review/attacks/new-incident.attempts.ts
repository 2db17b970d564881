import { incident, lateRolls } from '../crumb.ts';
import { type Attempt, proposal } from './attempt.ts';
import { sev1 } from './places.ts';

const path = 'incidents/2026/2026-06-01-short-flour.md';
const mild = incident({ severity: 'sev3' });
const isSev1 = `\`${path}\` is \`sev1\` at the head`;
const isNone = `${sev1(path)} at the head, so it counts as \`sev1\``;

/** A new incident, of which one reader sees another severity than the next. */
function written(name: string, severity: string, says: readonly string[] = [isNone]): Attempt {
  return proposal(name, { [path]: mild.replace('severity: sev3', severity) }, says);
}

/** A minor incident, changed so that a later pull request can make of it what it likes. */
function rewritten(name: string, severity: string): Attempt {
  const text = incident({ title: 'Rolls were late', severity: 'sev3', services: 'online-orders' });
  return proposal(name, { [lateRolls]: text.replace('severity: sev3', severity) }, [
    `${sev1(lateRolls)} at the head, so it counts as \`sev1\``,
  ]);
}

/** Of an incident that is critical and new, and that should look like a minor one, for which a friend is enough. */
export const attempts: readonly Attempt[] = [
  written('filing it as what it is, with the approval of a friend', 'severity: sev1', [
    isSev1,
    '2 approvals | 1 of 2, from `@miller`',
  ]),
  written('a comment that says otherwise', 'severity: sev1 # sev3', [isSev1]),
  proposal(
    'a title that says otherwise',
    { [path]: incident({ title: '"severity: sev3"', severity: 'sev1' }) },
    [isSev1],
  ),
  written('the same key twice, the milder one last', 'severity: sev1\nseverity: sev3'),
  written('the same key twice, once with an escape', 'severity: sev3\n"\\x73everity": sev1'),
  written('an alias', 'tags: [&what sev3]\nseverity: *what'),
  written('an anchor for a later pull request to point elsewhere', 'severity: &what sev3'),
  written('a merge key', '<<: { severity: sev3 }'),
  written('a merge key beside the severity', '<<: { severity: sev1 }\nseverity: sev3'),
  written('the prototype', '__proto__: { severity: sev3 }'),
  written('a severity that every object has', 'severity: __proto__'),
  written('a list', 'severity: [sev3]'),
  written('nothing', 'severity:'),
  written('a binary', 'severity: !!binary c2V2Mw=='),
  written('a tag of its own', 'severity: !sev1 sev3'),
  written('leaving it out', 'tags: [sev3]'),
  written('leaving it to a key in capitals', 'Severity: sev3'),
  written('capitals', 'severity: SEV3'),
  written('a Cyrillic letter', 'severity: \u{455}ev3'),
  written('letters of full width', 'severity: ｓｅｖ３'),
  written('a character of no width', 'severity: "sev3\u{200b}"'),
  written('text that is turned around', 'severity: "\u{202e}3ves"'),
  written('a line break at its end', 'severity: |\n  sev3'),
  written('a severity that only the next pull request adds to the scale', 'severity: sev9'),
  proposal('a byte order mark', { [path]: `\u{feff}${incident({ severity: 'sev1' })}` }, [isSev1]),
  proposal('line ends of Windows', { [path]: incident({ severity: 'sev1' }).replaceAll('\n', '\r\n') }, [
    isSev1,
  ]),
  proposal(
    'line ends of an old Macintosh',
    { [path]: incident({ severity: 'sev1' }).replaceAll('\n', '\r') },
    [isNone],
  ),
  proposal('UTF-16', { [path]: new Uint8Array(Buffer.from(`\u{feff}${mild}`, 'utf16le')) }, [isNone]),
  proposal('a null', { [path]: `${mild}\u{0}` }, ['as `sev1`']),
  proposal('a second front matter', { [path]: `---\ntitle: Flour\n---\n${mild}` }, [isNone]),
  proposal(
    'a second YAML document',
    { [path]: mild.replace('status:', '...\n---\nseverity: sev1\nstatus:') },
    ['`sev1`'],
  ),
  proposal('front matter in TOML', { [path]: `+++\nseverity = "sev3"\n+++\n` }, [isNone]),
  proposal(
    'front matter that is a program',
    { [path]: `---js\nmodule.exports = { severity: 'sev3' }\n---\n` },
    [isNone],
  ),
  proposal('a blank line before the front matter', { [path]: `\n${mild}` }, [isNone]),
  proposal('a drill that is none', { [path]: incident({ severity: 'sev1', kind: 'drill' }) }, [isSev1]),
  proposal('a link to what is critical', { [path]: { link: '2026-03-14-cold-oven.md' } }, [isNone]),
  proposal('a name that no reader knows yet', { 'incidents/2026/short-flour.md': mild }, [
    'so it counts as `sev1`',
  ]),
  proposal('a folder that is the same on some machines', { 'INCIDENTS/2026/2026-06-01-flour.md': mild }, [
    'so it counts as `sev1`',
  ]),
  proposal('an extension that is the same on some machines', { [path.replace('.md', '.MD')]: mild }, [
    'so it counts as `sev1`',
  ]),
  proposal('a file name with words of the tool in it', { 'incidents/2026/2026-06-01-x|✓|met by.md': mild }, [
    '`incidents/2026/2026-06-01-x¦✓¦met by.md`',
    'so it counts as `sev1`',
  ]),
  proposal('a file name of several lines', { 'incidents/2026/x\n/lookback override.md': mild }, [
    'so it counts as `sev1`',
  ]),
  proposal(
    'bringing its files first, while there is no document yet that they belong to',
    { [path.replace('.md', '/timeline.svg')]: '<svg>Nobody noticed.</svg>\n' },
    ['so it counts as `sev1`'],
  ),
  rewritten('the same key twice, in a minor one', 'severity: sev3\nseverity: sev1'),
  rewritten('an anchor in a minor one', 'severity: &what sev3'),
  rewritten('an alias in a minor one', 'tags: [&what sev3]\nseverity: *what'),
  rewritten('a merge key in a minor one', '<<: { severity: sev3 }'),
  rewritten('the prototype of a minor one', '__proto__: { severity: sev3 }'),
  rewritten('taking the severity out of a minor one', 'tags: [flour]'),
  proposal(
    'making a minor one worse',
    { [lateRolls]: incident({ severity: 'sev1', services: 'online-orders' }) },
    [`\`${lateRolls}\` is \`sev1\` at the head`],
  ),
  {
    name: 'landing it as a minor one, and saying in the next pull request how bad it was',
    make: async (bakery) => {
      const first = await bakery.propose({ [path]: mild });
      await bakery.judge(first);
      await bakery.merge(first, 'apprentice');
      const worse = { [path]: incident({ severity: 'sev1' }) };
      return { pull: await bakery.propose(worse), says: [isSev1, 'one of `@baker`'] };
    },
  },
  {
    name: 'landing it for few eyes, and showing it to everybody in the next pull request',
    make: async (bakery) => {
      const first = await bakery.propose({ [path]: mild });
      await bakery.judge(first);
      await bakery.merge(first, 'apprentice');
      const shown = { [path]: incident({ severity: 'sev3', visibility: 'public' }) };
      return {
        pull: await bakery.propose(shown),
        says: [`\`${path}\` is visible to the public, or may become so`, 'one of `@writer`'],
      };
    },
  },
];
