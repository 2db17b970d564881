import { expect, test } from 'vitest';
import { examine, troubles } from './examine.ts';

test('a token that may see nothing leaves questions open, and nothing is called missing', async () => {
  const diagnosis = await examine({ token: 'of-nobody', folder: {} });
  expect(troubles(diagnosis)).toEqual([
    'unknown configuration/lookback.yml',
    'unknown configuration/documents',
    'unknown workflows/found',
    'unknown branch/bypass',
    'unknown settings/codeowners',
  ]);
  expect(diagnosis.passed).toBe(true);
});

test('each open question says what it takes', async () => {
  const { checks } = await examine({ token: 'of-seller' });
  const open = checks.flatMap((check) => (check.result === 'unknown' ? [check] : []));
  expect(open.map(({ area, name, wayOut }) => `${area}/${name}: ${wayOut}`)).toEqual([
    'branch/bypass: To have it looked at, use a token with the right to change the ruleset ("Administration: write").',
    'teams/ovens: To have it looked at, use a token with the organisation permission "Members: read" in LOOKBACK_TEAM_TOKEN.',
    'teams/incident-review: To have it looked at, use a token with the organisation permission "Members: read" in LOOKBACK_TEAM_TOKEN.',
    'settings/pull-requests: To have it looked at, use a token with the permission "Administration: read", of somebody who administers the repository.',
  ]);
});

test('a token for teams answers what the other one may not', async () => {
  const diagnosis = await examine({ token: 'workflow', teamToken: 'teams' });
  expect(troubles(diagnosis)).toEqual(['unknown branch/bypass', 'unknown settings/pull-requests']);
});

test('where protection is hidden, what everybody is told of the branch counts', async () => {
  const diagnosis = await examine({
    token: 'of-seller',
    teamToken: 'teams',
    settings: ({ rulesets }) => void rulesets.splice(0),
    github: ({ state }) => {
      state.protection.main = {
        requiredContexts: ['lookback/review'],
        requiredApprovals: 1,
        dismissStaleReviews: true,
      };
    },
  });
  expect(troubles(diagnosis)).toEqual([
    'unknown branch/source',
    'unknown branch/up-to-date',
    'unknown branch/pull-requests',
    'unknown settings/pull-requests',
  ]);
});

test('a rate limit is no answer, although it looks like a refusal', async () => {
  const limited = examine({
    github: (github) => {
      github.fault({ kind: 'primary-rate-limit', method: 'GET', path: /\/labels/, resetInSeconds: 3600 });
    },
  });
  await expect(limited).rejects.toMatchObject({
    name: 'CannotRun',
    message: expect.stringMatching(/^GitHub takes no more requests with this token/),
  });
});
