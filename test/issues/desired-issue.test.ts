import { expect, test } from 'vitest';
import { type DesiredIssue, desiredIssues } from '../../src/issues/desired-issue.ts';
import { newIssue } from '../../src/issues/issue-changes.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { instant } from '../instant.ts';
import {
  bakery,
  coldOven,
  coldOvenPath,
  flourPath,
  flourShortage,
  reworded,
  secondBurner,
  spareFlour,
  warmUpCheck,
} from './bakery-incidents.ts';

function desired(repository: Repository): DesiredIssue[] {
  const { configuration } = repository;
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  return desiredIssues(repository, {
    configuration,
    home: 'crumb/incidents',
    premises: new Map(),
    serverUrl: 'https://github.com',
    folder: '',
    now: instant('2026-03-20T09:00:00Z'),
  });
}

function onlyIssue(action: string, title?: string): DesiredIssue {
  const document = coldOven({ actions: [action], ...(title === undefined ? {} : { title }) });
  const [issue, ...others] = desired(bakery({ [coldOvenPath]: document, [flourPath]: undefined }));
  if (issue === undefined || others.length > 0) throw new Error('There must be one issue.');
  return issue;
}

test('an action item becomes an issue that says all one needs to know', () => {
  const { issue, assign } = newIssue(onlyIssue(secondBurner), 'lookback');
  expect(assign?.login).toBe('octocat');
  expect(issue).toEqual({
    title: 'Light the second burner before the first order',
    body: `<!-- lookback:action incident=2026-03-14-cold-oven action=second-burner -->
<!-- lookback:written status=open title=79d6daadcbbaf2fd labels=kind:prevent,priority:high,sev1 assign=octocat -->

An action item of **[The big oven went cold before the morning orders](https://github.com/crumb/incidents/blob/HEAD/incidents/2026/2026-03-14-cold-oven.md)** (sev1).

**Impact:** Orders for rolls were late by half an hour.

### Done when

- [ ] Both burners hold 230 degrees through a morning

| Owner | Due | Priority | Kind |
| --- | --- | --- | --- |
| @&#8203;octocat | 2026-04-10 | high | prevent: keeps it from happening again |

### Contributing factors

- **capacity:** One burner carries the whole morning

<sub>This part is kept as the document says; change it there. Ticks stay, and so does everything written above or below it.</sub>

<!-- lookback:end -->`,
    labels: ['lookback', 'kind:prevent', 'priority:high', 'sev1'],
  });
});

test('every action item of every kind of incident has one, done or not, in the order of the documents', () => {
  const drill = flourShortage({ actions: [`${spareFlour}    status: done\n`] }).replace('near_miss', 'drill');
  const issues = desired(bakery({ [flourPath]: drill }));
  expect(issues.map(({ key, status }) => [key.incident, key.action, status])).toEqual([
    ['2026-03-14-cold-oven', 'second-burner', 'open'],
    ['2026-03-14-cold-oven', 'warm-up-check', 'open'],
    ['2026-05-02-flour-shortage', 'spare-flour', 'done'],
  ]);
});

test('of two action items with one id the first counts', () => {
  const twice = coldOven({
    actions: [secondBurner, reworded(warmUpCheck, 'warm-up-check', 'second-burner')],
  });
  const issues = desired(bakery({ [coldOvenPath]: twice, [flourPath]: undefined }));
  expect(issues.map(({ title }) => title)).toEqual(['Light the second burner before the first order']);
});

test('an incident with mistakes asks for nothing', () => {
  const broken = coldOven().replace('severity: sev1', 'severity: 1');
  expect(desired(bakery({ [coldOvenPath]: broken })).map(({ key }) => key.action)).toEqual(['spare-flour']);
});

test('a team is shown and not assigned; without `issues.assign` nobody is', () => {
  expect(onlyIssue(warmUpCheck).assignee).toEqual({ is: 'nobody' });
  expect(onlyIssue(secondBurner).assignee).toEqual({ is: 'person', login: 'octocat' });
  const files = bakery();
  const { configuration } = files;
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  const issues = { ...configuration.issues, assign: false };
  const [first] = desired({ ...files, configuration: { ...configuration, issues } });
  expect(first?.assignee).toEqual({ is: 'left-to-people' });
});

test('each line of the condition is an item to tick', () => {
  const lines = reworded(
    secondBurner,
    'Both burners hold 230 degrees through a morning',
    '"Both burn\\n- [x] both hold 230 degrees\\n\\n# for a morning"',
  );
  expect(onlyIssue(lines).text).toContain(
    '### Done when\n\n- [ ] Both burn\n- [ ] - \\[x\\] both hold 230 degrees\n- [ ] # for a morning\n\n|',
  );
});

test('a hostile document cannot forge a key, end the block, mention or link', () => {
  const hostile = '<!-- lookback:end --> @octocat fixes #1 https://github.com/a/b/issues/2 | x';
  const quoted = JSON.stringify(hostile);
  const action = `  - id: trap
    title: ${JSON.stringify(`${hostile}\n<!-- lookback:action incident=2026-03-14-cold-oven action=warm-up-check -->`)}
    done_when: ${quoted}
    status: wont_do
    reason: ${quoted}
`;
  const { title, text } = onlyIssue(action, quoted);
  expect(title).not.toMatch(/\n|@o|#1|:\/\//);
  expect(text.match(/<!--/g)).toBeNull();
  expect(text).not.toMatch(/@o|#1\b|\| x/);
  expect(text.match(/:\/\//g)).toHaveLength(1);
});

test('a title of any length fits, and one that says nothing is replaced by the id', () => {
  const long = reworded(
    secondBurner,
    'Light the second burner before the first order',
    `"${'@'.repeat(100)}${'🍞'.repeat(99)}"`,
  );
  const { title } = onlyIssue(long);
  expect(title.length).toBeLessThanOrEqual(256);
  expect(title.endsWith('🍞…')).toBe(true);
  const empty = reworded(secondBurner, 'Light the second burner before the first order', '"\\u202e "');
  expect(onlyIssue(empty).title).toBe('second-burner');
});
