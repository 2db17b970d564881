import { describe, expect, test } from 'vitest';
import { carriedBy, carriedMark } from '../../src/issues/carried-changes.ts';
import { type DesiredIssue, desiredIssues } from '../../src/issues/desired-issue.ts';
import {
  type AddressHandOver,
  carriedText,
  handOverState,
  handOvers,
  type StateHandOver,
} from '../../src/issues/hand-over.ts';
import { type JudgedHandOver, judgeAddress, judgeHandOver } from '../../src/issues/hand-over-judgement.ts';
import type { HistoryEvent } from '../../src/issues/issue-history.ts';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import type { PastPull } from '../../src/issues/rolling-pull.ts';
import { fingerprintOf, rollingBody, rollingMessage, rollingTitle } from '../../src/issues/rolling-text.ts';
import { instant } from '../instant.ts';
import { bakery, coldOven, coldOvenPath, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { issuesOf, plan } from './planned.ts';

const at = instant('2026-04-08T14:30:00Z');
const person = { at, by: 'hubot', byBot: false };
const options = { evidence: 'ask', serverUrl: 'https://github.com' } as const;
const commentUrl = 'https://github.com/crumb/incidents/issues/1#issuecomment-7';
const answered: HistoryEvent = {
  ...person,
  is: 'commented',
  url: commentUrl,
  text: 'Both burners held 231 degrees this morning.',
};
const closedEvent: HistoryEvent = { ...person, is: 'closed', commitUrl: undefined };

function desiredOf(action = secondBurner, title?: string): DesiredIssue {
  const document = coldOven({ actions: [action], ...(title === undefined ? {} : { title }) });
  const repository = bakery({ [coldOvenPath]: document });
  const { configuration } = repository;
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  const places = {
    home: 'crumb/incidents',
    premises: new Map(),
    serverUrl: 'https://github.com',
    folder: '',
  };
  const [first] = desiredIssues(repository, { configuration, ...places, now: at });
  if (first === undefined) throw new Error('The oven has no action item.');
  return first;
}

/** The first issue, as people left it. */
function issueOf(change: Partial<ExistingIssue>): ExistingIssue {
  const [first] = issuesOf(bakery());
  if (first === undefined) throw new Error('There is no issue.');
  return { ...first, ...change };
}

const closedAs = (reason: ExistingIssue['closedAs'], closedAt = at): ExistingIssue =>
  issueOf({ state: 'closed', closedAs: reason, closedAt });

const done: StateHandOver = { change: 'done', desired: desiredOf(), issue: closedAs('completed') };
const given: StateHandOver = {
  change: 'wont_do',
  desired: desiredOf(),
  issue: closedAs('not_planned'),
};
const reopened: StateHandOver = { change: 'open', desired: desiredOf(), issue: issueOf({}) };
const owned: StateHandOver = {
  change: 'owner',
  desired: desiredOf(),
  issue: issueOf({ assignees: ['hubot'] }),
};
const moved: AddressHandOver = {
  change: 'issue',
  desired: desiredOf(),
  url: 'https://github.com/crumb/attic/issues/3',
};

describe('what people did to an issue goes into its document', () => {
  const oven = (actions: readonly string[]) => bakery({ [coldOvenPath]: coldOven({ actions }) });
  const finished = oven([`${secondBurner}    status: done\n`, warmUpCheck]);

  test.each<[string, ReturnType<typeof bakery>, Partial<ExistingIssue>, string[]]>([
    ['closed as completed', bakery(), { state: 'closed', closedAs: 'completed' }, ['done']],
    ['closed as not planned', bakery(), { state: 'closed', closedAs: 'not_planned' }, ['wont_do']],
    ['closed as a duplicate', bakery(), { state: 'closed', closedAs: 'duplicate' }, ['wont_do']],
    ['given to someone else', bakery(), { assignees: ['hubot'] }, ['owner']],
    ['given to one more', bakery(), { assignees: ['octocat', 'hubot'] }, []],
    ['left alone', bakery(), {}, []],
    ['closed, as the document says', finished, { state: 'closed', closedAs: 'completed' }, []],
    [
      'closed as not planned, and the document says it is done',
      finished,
      { state: 'closed', closedAs: 'not_planned' },
      ['wont_do'],
    ],
  ])('%s', (_, repository, change, expected) => {
    const existing = issuesOf(bakery()).map((issue) =>
      issue.number === 1 ? { ...issue, ...change } : issue,
    );
    expect(handOvers(plan(repository, existing)).map((one) => one.change)).toEqual(expected);
  });
});

describe('a change stands', () => {
  const pull = (
    number: number,
    state: PastPull['state'],
    ...carried: (StateHandOver | AddressHandOver)[]
  ): PastPull => ({
    number,
    url: `https://github.com/crumb/incidents/pull/${number}`,
    state,
    endedAt: state === 'open' ? undefined : at,
    body: `Text.\r\n${carriedMark(carried.map(carriedText))}\r\nMore text.`,
  });

  test.each<[string, PastPull[], string]>([
    ['new where no pull request carried it', [pull(4, 'merged', given)], 'new'],
    ['new where the open one carries it', [pull(5, 'open', given, done), pull(4, 'closed', done)], 'new'],
    [
      'declined where one that carried it was closed',
      [pull(5, 'open', given), pull(4, 'closed', done)],
      'declined',
    ],
    ['taken back where one that carried it was merged', [pull(4, 'merged', done)], 'taken-back'],
    [
      'taken back rather than declined where both happened',
      [pull(5, 'closed', done), pull(4, 'merged', done)],
      'taken-back',
    ],
  ])('%s', (_, pulls, expected) => {
    expect(handOverState(done, pulls)).toBe(expected);
  });

  test('anew when the issue was closed another time since', () => {
    const again = { ...done, issue: closedAs('completed', instant('2026-04-09T08:00:00Z')) };
    expect(handOverState(again, [pull(4, 'closed', done)])).toBe('new');
  });

  test('anew when it has yet another owner', () => {
    const again = { ...owned, issue: issueOf({ assignees: ['monalisa'] }) };
    expect(handOverState(again, [pull(4, 'closed', owned)])).toBe('new');
    expect(handOverState(owned, [pull(4, 'closed', owned)])).toBe('declined');
  });

  test('by the last pull request alone where an issue was opened again, since nobody knows when that was', () => {
    expect(handOverState(reopened, [pull(4, 'closed', reopened)])).toBe('declined');
    expect(handOverState(reopened, [pull(5, 'merged', done), pull(4, 'closed', reopened)])).toBe('new');
    expect(handOverState(reopened, [pull(4, 'merged', reopened)])).toBe('new');
  });

  test('by nothing where people garbled the list', () => {
    const garbled = { ...pull(4, 'closed', done), body: '<!-- lookback:carries %E0%A4%A -->' };
    expect(handOverState(done, [garbled])).toBe('new');
    expect(carriedBy('No list.')).toEqual([]);
  });
});

describe('an issue that was closed as completed', () => {
  const asked: HistoryEvent = {
    ...person,
    by: 'github-actions[bot]',
    byBot: true,
    is: 'commented',
    url: commentUrl,
    text: '<!-- lookback:evidence -->\n@hubot This was closed as completed.',
  };
  const bare = {
    action: 'second-burner',
    status: 'done',
    doneOn: '2026-04-08',
    reason: null,
    addEvidence: [],
  };

  test.each(['none', 'ask', 'reopen'] as const)('with evidence is done under the policy "%s"', (evidence) => {
    expect(judgeHandOver(done, [answered, closedEvent], { ...options, evidence })).toEqual({
      change: {
        handOver: done,
        amendment: { ...bare, addEvidence: [commentUrl] },
        by: 'hubot',
        at,
        evidence: [commentUrl],
      },
      ask: undefined,
      reopen: false,
    });
  });

  test('without is done all the same, and whoever closed it is asked', () => {
    const { change, ask, reopen } = judgeHandOver(done, [closedEvent], options);
    expect(change?.amendment).toEqual(bare);
    expect(ask).toEqual({
      marker: '<!-- lookback:evidence -->',
      text: '@hubot This was closed as completed, and nothing here shows that it is done. The issue says above when it is done. Please link the pull request or the commit, or say in a comment what was observed.',
    });
    expect(reopen).toBe(false);
  });

  test('without is not done under the policy "reopen": it is open again until someone answers', () => {
    const { change, ask, reopen } = judgeHandOver(done, [closedEvent], { ...options, evidence: 'reopen' });
    expect([change, reopen]).toEqual([undefined, true]);
    expect(ask?.text).toMatch(/what was observed\. It is open again until then\.$/);
  });

  test.each(['ask', 'reopen'] as const)('is asked about once under the policy "%s"', (evidence) => {
    const judgement = judgeHandOver(done, [closedEvent, asked, closedEvent], { ...options, evidence });
    expect(judgement).toMatchObject({ change: { amendment: bare }, ask: undefined, reopen: false });
  });

  test('is never asked about under the policy "none"', () => {
    expect(judgeHandOver(done, [closedEvent], { ...options, evidence: 'none' })).toMatchObject({
      change: { amendment: bare },
      ask: undefined,
    });
  });

  test('is done on the day the tracker knows where its history says nothing', () => {
    const { change, ask } = judgeHandOver(done, [], options);
    expect(change).toMatchObject({ amendment: { doneOn: '2026-04-08' }, by: undefined });
    expect(ask?.text).toMatch(/^This was closed/);
  });

  test('adds no more evidence than a document may hold', () => {
    const full = Array.from({ length: 19 }, (_, index) => `https://example.com/${index}`);
    const action = `${secondBurner}    status: open\n    evidence: [${full.map((url) => `"${url}"`).join(', ')}]\n`;
    const commits = [1, 2].map(
      (number): HistoryEvent => ({
        ...person,
        is: 'committed',
        commitUrl: `https://github.com/crumb/ovens/commit/${number}`,
      }),
    );
    const { change } = judgeHandOver({ ...done, desired: desiredOf(action) }, commits, options);
    expect(change?.amendment.addEvidence).toEqual(['https://github.com/crumb/ovens/commit/1']);
  });
});

describe('an issue that was', () => {
  test.each([
    ['not_planned', 'Closed as not planned: https://github.com/crumb/incidents/issues/1'],
    ['duplicate', 'Closed as a duplicate: https://github.com/crumb/incidents/issues/1'],
  ] as const)('closed as %s will not be done, with that as its reason', (reason, words) => {
    const handOver = { ...given, issue: closedAs(reason) };
    expect(judgeHandOver(handOver, [closedEvent], options)).toMatchObject({
      change: {
        amendment: { action: 'second-burner', status: 'wont_do', doneOn: null, reason: words },
        by: 'hubot',
      },
      ask: undefined,
      reopen: false,
    });
  });

  test('opened again is open, without a day and a reason', () => {
    const history: HistoryEvent[] = [closedEvent, { ...person, by: 'octocat', is: 'reopened' }];
    expect(judgeHandOver(reopened, history, options).change).toMatchObject({
      amendment: { action: 'second-burner', status: 'open', doneOn: null, reason: null },
      by: 'octocat',
    });
  });

  test('transferred out of sight is named by the document', () => {
    expect(judgeAddress(moved)).toMatchObject({
      amendment: { action: 'second-burner', issue: 'https://github.com/crumb/attic/issues/3' },
      by: undefined,
    });
  });
});

describe('an issue that someone else has', () => {
  const assigned = (login: string): HistoryEvent => ({ ...person, is: 'assigned', login });
  const unassigned = (login: string): HistoryEvent => ({ ...person, is: 'unassigned', login });

  test('has another owner when the former one was taken off', () => {
    const history = [assigned('octocat'), unassigned('Octocat'), assigned('hubot')];
    expect(judgeHandOver(owned, history, options).change).toMatchObject({
      amendment: { action: 'second-burner', owner: '@hubot' },
      by: 'hubot',
    });
  });

  test('has that of several who was assigned last', () => {
    const several = { ...owned, issue: issueOf({ assignees: ['monalisa', 'hubot'] }) };
    const history = [assigned('hubot'), assigned('octocat'), unassigned('octocat'), assigned('monalisa')];
    expect(judgeHandOver(several, history, options).change?.amendment).toEqual({
      action: 'second-burner',
      owner: '@monalisa',
    });
  });

  test.each<[string, HistoryEvent[]]>([
    ['while nobody took the owner off', [assigned('hubot')]],
    [
      'while the owner was assigned again since',
      [unassigned('octocat'), assigned('octocat'), assigned('hubot')],
    ],
  ])('has the same owner %s', (_, history) => {
    expect(judgeHandOver(owned, history, options).change).toBeUndefined();
  });

  test('that no document could name stays without', () => {
    const bot = { ...owned, issue: issueOf({ assignees: ['copilot[bot]'] }) };
    const history = [unassigned('octocat'), assigned('copilot[bot]')];
    expect(judgeHandOver(bot, history, options).change).toBeUndefined();
  });
});

describe('the pull request', () => {
  const trap = '@octocat fixes #1 closes https://github.com/a/b/issues/2 <!-- lookback:end --> | x';
  const notes = {
    fingerprint: 'ab'.repeat(32),
    home: 'crumb/incidents',
    problems: [],
    startsNoChecks: false,
  };
  const judged = (handOver: StateHandOver, evidence: readonly string[] = []): JudgedHandOver => ({
    handOver,
    amendment: { action: 'second-burner' },
    by: 'hubot',
    at,
    evidence,
  });
  const all = [
    judged(done, [commentUrl]),
    judged({ ...done, desired: desiredOf(warmUpCheck) }),
    judged(given),
    judged(reopened),
    judged(owned),
    judgeAddress(moved),
  ];

  test('is called by what it changes', () => {
    expect(rollingTitle(all)).toBe(
      'Action items: 2 done, 1 not to be done, 1 open again, 1 with another owner, 1 with an issue elsewhere',
    );
    expect(rollingTitle([judged(given)])).toBe('Action items: 1 not to be done');
  });

  test('lists each change with who made it and when, and what shows it', () => {
    expect(rollingBody(all, notes)).toBe(`<!-- lookback:changes ${notes.fingerprint} -->
${carriedMark(all.map(({ handOver }) => carriedText(handOver)))}

What happened to the issues of action items, for the documents. Merging this makes both say the same; closing it leaves the documents as they are, and the same changes are not proposed again.

- **Light the second burner before the first order** (The big oven went cold before the morning orders): closed as completed by hubot on 2026-04-08 in #1: <${commentUrl}>
- **Measure the oven before the doors open** (The big oven went cold before the morning orders): closed as completed by hubot on 2026-04-08 in #1, **nothing shows it yet**
- **Light the second burner before the first order** (The big oven went cold before the morning orders): closed as not planned by hubot on 2026-04-08 in #1
- **Light the second burner before the first order** (The big oven went cold before the morning orders): opened again by hubot on 2026-04-08 in #1
- **Light the second burner before the first order** (The big oven went cold before the morning orders): assigned to someone else by hubot on 2026-04-08 in #1
- **Light the second burner before the first order** (The big oven went cold before the morning orders): its issue was moved to <https://github.com/crumb/attic/issues/3>
`);
  });

  test('says what could not be changed, and how its checks start', () => {
    const body = rollingBody([judged(given)], {
      ...notes,
      problems: ['incidents/2026/oven.md: it has `@octocat` in it.'],
      startsNoChecks: true,
    });
    expect(body).toContain('\n> Checks do not start by themselves here: close this pull request and open it');
    expect(body).toMatch(/\n> incidents\/2026\/oven\.md: it has .*octocat.* in it\.\n/);
    expect(body).not.toMatch(/@octocat/);
  });

  test('mentions nobody and closes nothing, whatever the document says', () => {
    const hostile = reworded(
      secondBurner,
      'Light the second burner before the first order',
      JSON.stringify(trap),
    );
    const change = judged({ ...done, desired: desiredOf(hostile, JSON.stringify(trap)) }, [commentUrl]);
    const texts = [rollingBody([change], notes), rollingMessage([change]), rollingTitle([change])];
    for (const text of texts) {
      const shown = text.replaceAll('&#8203;', '\u200b');
      expect(shown).not.toMatch(/@[a-z]/i);
      expect(shown).not.toMatch(
        /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:\S+)?(?:#\d|https?:\/\/)/i,
      );
      expect(text.match(/<!--/g) ?? []).toHaveLength(text.includes('lookback:carries') ? 2 : 0);
    }
    expect(carriedBy(rollingBody([change], notes))).toEqual([carriedText(change.handOver)]);
  });

  test('has a commit that names no issue so that it is none’s evidence', () => {
    expect(rollingMessage([judged(done), judgeAddress(moved)])).toBe(
      `Action items: 1 done, 1 with an issue elsewhere

- 2026-03-14-cold-oven/second-burner: done (issue 1 of crumb/incidents)
- 2026-03-14-cold-oven/second-burner: issue`,
    );
  });

  test('keeps within the limit of a body, whatever it holds', () => {
    const body = rollingBody(
      Array.from({ length: 100 }, () =>
        judged(
          done,
          Array.from({ length: 5 }, () => `${commentUrl}${'9'.repeat(300)}`),
        ),
      ),
      notes,
    );
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\n- … and \d+ more$/);
    expect(carriedBy(body)).toHaveLength(100);
  });

  test('is known again by what it was made from: the changes and the documents, in any order', () => {
    expect(fingerprintOf([done, moved])).toBe(fingerprintOf([moved, done]));
    expect(fingerprintOf([done])).not.toBe(fingerprintOf([given]));
    const edited = { ...done, desired: desiredOf(reworded(secondBurner, 'priority: high', 'priority: low')) };
    expect(fingerprintOf([edited])).not.toBe(fingerprintOf([done]));
  });
});
