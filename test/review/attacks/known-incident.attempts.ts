import { expect } from 'vitest';
import { coldOven, incident, runbook } from '../crumb.ts';
import { type Attempt, proposal } from './attempt.ts';
import { publicOven, sev1 } from './places.ts';

const other = 'incidents/2026/2026-03-15-cold-oven.md';
const mild = incident({ severity: 'sev3' });
const critical = incident({ severity: 'sev1' });
const wasSev1 = `\`${coldOven}\` is \`sev1\` at the base`;

/** Of an incident that is critical on main, and of which somebody would rather have less known. */
export const attempts: readonly Attempt[] = [
  proposal('lowering the severity', { [coldOven]: mild }, [
    'Missing: 1 approval, @crumb/incident-review',
    wasSev1,
  ]),
  proposal(
    'lowering the severity where a friend owns the service that is named instead',
    { [coldOven]: incident({ severity: 'sev3', services: 'online-orders' }) },
    ['@crumb/ovens', 'affects `oven-control`, which the team owns', wasSev1],
    { approvedBy: ['miller', 'seller'] },
  ),
  proposal('naming no service any more', { [coldOven]: incident({ severity: 'sev1', services: '' }) }, [
    'a member of `@crumb/ovens` | missing | one of `@baker`',
  ]),
  proposal('calling it a drill', { [coldOven]: incident({ severity: 'sev1', kind: 'drill' }) }, [
    `\`${coldOven}\` is \`sev1\``,
    'one of `@reader`',
  ]),
  proposal(
    'calling it a near miss of no importance',
    { [coldOven]: incident({ severity: 'sev3', kind: 'near_miss' }) },
    [wasSev1],
  ),
  proposal('deleting it', { [coldOven]: null }, [wasSev1, 'one of `@baker`']),
  proposal('deleting it and filing a milder one under another date', { [coldOven]: null, [other]: mild }, [
    'one of `@baker`',
    'affects `oven-control`, which the team owns',
  ]),
  proposal('renaming it', { [coldOven]: null, [other]: critical }, [`\`${other}\` is \`sev1\``]),
  proposal('renaming and mending it', { [coldOven]: null, [other]: mild }, [
    `\`${other}\` is \`sev1\` at the base`,
  ]),
  proposal('moving it out of its folder', { [coldOven]: null, 'archive/2026-03-14-cold-oven.md': critical }, [
    wasSev1,
  ]),
  proposal('turning it into a runbook', { [coldOven]: null, 'runbooks/cold-oven.md': runbook }, [wasSev1]),
  proposal('another extension', { [coldOven]: null, [coldOven.replace('.md', '.txt')]: critical }, [wasSev1]),
  proposal('a name in capitals', { [coldOven]: null, [coldOven.replace('cold', 'Cold')]: critical }, [
    wasSev1,
  ]),
  proposal(
    'a folder in capitals',
    { [coldOven]: null, [coldOven.replace('incidents', 'Incidents')]: critical },
    [wasSev1],
  ),
  proposal(
    'filing it one folder deeper',
    { [coldOven]: null, 'incidents/2026/03/2026-03-14-cold-oven.md': mild },
    [wasSev1],
  ),
  proposal('a link in its place', { [coldOven]: { link: '2026-05-02-late-rolls.md' } }, [
    `\`${coldOven}\` is \`sev1\``,
  ]),
  proposal('a folder in its place', { [coldOven]: null, [`${coldOven}/README.md`]: '# Gone\n' }, [wasSev1]),
  proposal('emptying it', { [coldOven]: '' }, [`\`${coldOven}\` is \`sev1\``]),
  proposal('breaking its front matter', { [coldOven]: '---\nseverity: [sev3\n---\n' }, [
    `\`${coldOven}\` is \`sev1\``,
  ]),
  proposal('taking its front matter away', { [coldOven]: mild.slice(mild.indexOf('## Summary')) }, [
    `\`${coldOven}\` is \`sev1\``,
  ]),
  proposal('making it no text', { [coldOven]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00]) }, [
    `\`${coldOven}\` is \`sev1\``,
  ]),
  proposal('making it too long to be read', { [coldOven]: `${mild}${'It was cold. '.repeat(100_000)}` }, [
    `\`${coldOven}\` is \`sev1\``,
  ]),
  proposal(
    'writing the lower severity so that a review looks elsewhere',
    { [coldOven]: mild.replace('severity: sev3', '# severity: sev1\n? "severity"\n: "\\x73ev3"') },
    [wasSev1],
  ),
  proposal('hiding what the public could read', { [publicOven]: incident({ severity: 'sev1' }) }, [
    `\`${publicOven}\` is visible to the public, or may become so`,
    'a member of `@crumb/communications` | missing | one of `@writer`',
  ]),
  proposal('putting an image beside it', { [coldOven.replace('.md', '/burner.svg')]: '<svg/>' }, [
    'a member of `@crumb/ovens` | missing',
    `\`${coldOven.replace('.md', '/burner.svg')}\` is \`sev1\``,
  ]),
  proposal(
    'words in a file that belongs to it',
    { [coldOven.replace('.md', '/README.md')]: '# Nobody is to blame\n' },
    ['a member of `@crumb/incident-review` | missing'],
  ),
  proposal('a second document among its files', { [coldOven.replace('.md', '/notes.md')]: mild }, [
    'names no known severity in plain words',
  ]),
  proposal(
    'changing it among three hundred harmless ones',
    {
      [coldOven]: mild,
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, number) => [`notes/${number}.md`, `# Note ${number}\n`]),
      ),
    },
    [wasSev1],
  ),
  {
    name: 'deleting it in one pull request and filing it anew in another, of which each looks small',
    make: async (bakery) => {
      const first = await bakery.propose({ [coldOven]: null });
      await bakery.judge(first);
      expect(await bakery.merge(first, 'apprentice')).toMatchObject({ status: 405 });
      return { pull: await bakery.propose({ [coldOven]: mild }), says: [wasSev1] };
    },
  },
  {
    name: 'breaking it in one pull request, to mend it into a mild one in the next',
    make: async (bakery) => {
      const broken = critical.replace('severity: sev1\n', '');
      return { pull: await bakery.propose({ [coldOven]: broken }), says: [`\`${coldOven}\` is \`sev1\``] };
    },
  },
  {
    name: 'mending into a mild one what lies broken on main',
    make: async (bakery) => {
      // An administrator merged it by hand.
      await bakery.github.push('main', { [coldOven]: '---\nseverity: [\n---\n' }, { author: 'keeper' });
      return { pull: await bakery.propose({ [coldOven]: mild }), says: [sev1(coldOven)] };
    },
  },
];
