import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../src/review/reporters/comment.ts';
import { headline } from '../../src/review/reporters/headline.ts';
import { renderReviewJson } from '../../src/review/reporters/json.ts';
import { statusOf } from '../../src/review/reporters/status.ts';
import { candidateWords, noteWords, stateWords } from '../../src/review/reporters/words.ts';
import { parseInstant } from '../../src/time/instant.ts';
import { changed, coldOven, crumb, type Files, incident, lateRolls, policy, propose } from './crumb.ts';

const dated = policy
  .replace(
    'review: { approvals: 1, owning_teams: true }',
    'review: { approvals: 0, review_date: true, deadline: true }',
  )
  .replace('    name: Major\n', '    name: Major\n    postmortem: required\n    postmortem_within_days: 5\n');
const base = {
  ...crumb,
  'lookback.yml': dated.replaceAll('sev3:\n', 'sev3:\n    review: { approvals: 0 }\n'),
};
const asIs = (text: string) => text;

/** A resolved incident; the postmortem as it is written. */
function resolved(postmortem: string, resolvedAt = '2026-05-02T21:30:00Z', severity = 'sev2'): string {
  return incident({ severity, title: 'Rolls were late', services: 'online-orders' })
    .replace('status: investigating', 'status: resolved')
    .replace(
      /started_at: .*/,
      `started_at: 2026-05-02T04:00:00Z\nresolved_at: ${resolvedAt}\npostmortem: ${postmortem}`,
    );
}

async function told(text: string, now = '2026-05-06T09:00:00Z'): Promise<string[]> {
  const moment = parseInstant(now);
  if (moment === undefined) throw new Error('This is no moment.');
  const { verdict } = await propose({ base, changes: { [lateRolls]: text }, options: { now: moment } });
  return verdict.outcomes.map(
    (outcome) => `${outcome.met ? '✓' : '✗'} ${stateWords(outcome, asIs)}: ${candidateWords(outcome, asIs)}`,
  );
}

describe('a final postmortem has the date of its review meeting', () => {
  test.each([
    [
      'missing',
      '{ state: final }',
      `✗ missing: a push that sets reviewed_on in ${lateRolls} to the date of the meeting, or leaves the state at in_review`,
    ],
    ['no day', '{ state: final, reviewed_on: 2026-02-30 }', /^✗ /],
    [
      'in the future',
      '{ state: final, reviewed_on: 2026-05-08 }',
      `✗ 2026-05-08, in the future: the meeting has to be held first; then run this again, or set reviewed_on in ${lateRolls} to its date`,
    ],
    [
      'before the end',
      '{ state: final, reviewed_on: 2026-05-01 }',
      `✗ 2026-05-01, before the end of the incident: a push that sets reviewed_on in ${lateRolls} to a date after 2026-05-02T21:30:00Z, when the incident ended`,
    ],
    ['there', '{ state: final, reviewed_on: 2026-05-05 }', /^✓ 2026-05-05: /],
    ['on the day of the end', '{ state: final, reviewed_on: 2026-05-02 }', /^✓ 2026-05-02: /],
    [
      'tomorrow, where that has begun somewhere',
      '{ state: final, reviewed_on: 2026-05-06 }',
      /^✓ 2026-05-06: /,
    ],
  ])('%s', async (_how, postmortem, expected) => {
    const [line, ...others] = await told(resolved(postmortem));
    expect(line).toMatch(expected);
    expect(others).toEqual([]);
  });

  test('one that is not final, and one of a milder severity, need none', async () => {
    expect(await told(resolved('{ state: in_review }', undefined, 'sev2'))).toEqual([]);
    expect(await told(resolved('{ state: final }', undefined, 'sev3'))).toEqual([]);
  });

  test('calling it milder in the same change does not help, nor does calling it worse', async () => {
    const before = changed(base, { [lateRolls]: resolved('{ state: draft }') });
    for (const severity of ['sev1', 'sev3']) {
      const text = resolved('{ state: final }', undefined, severity);
      const { verdict } = await propose({ base: before, changes: { [lateRolls]: text } });
      expect(verdict.outcomes.at(-1)).toMatchObject({
        requirement: { condition: { is: 'review-date' } },
        met: false,
        found: 'missing',
      });
    }
  });

  test('an image beside the document asks for no date', async () => {
    const before = changed(base, { [lateRolls]: resolved('{ state: final }') });
    const changes = { 'incidents/2026/2026-05-02-late-rolls/rolls.svg': '<svg/>' };
    expect((await propose({ base: before, changes })).verdict.outcomes).toEqual([]);
  });

  test('is said in the comment, the status, the headline and the JSON', async () => {
    const result = await propose({ base, changes: { [lateRolls]: resolved('{ state: final }') } });
    expect(headline(result)).toBe('Not yet: 1 requirement not met.');
    expect(statusOf(result, undefined).description).toBe('Missing: the date of the review meeting');
    expect(explanationOf(result)).toContain(
      `| ✗ | the date of the review meeting | missing | a push that sets reviewed_on in \`${lateRolls}\` to the date of the meeting, or leaves the state at in_review | \`${lateRolls}\` is \`sev2\` at the head |`,
    );
    expect(JSON.parse(renderReviewJson(result)).requirements).toEqual([
      {
        kind: 'condition',
        condition: 'review-date',
        path: lateRolls,
        end: { at: Date.UTC(2026, 4, 2, 21, 30), written: '2026-05-02T21:30:00Z' },
        met: false,
        found: 'missing',
        by: [],
        missing: 1,
        can_give: { who: 'push' },
        reasons: [{ why: 'severity', path: lateRolls, severity: 'sev2', from: 'head', certainty: 'stated' }],
        because: `${lateRolls} is sev2 at the head`,
      },
    ]);
  });
});

describe('how late a postmortem is', () => {
  async function notes(text: string, now: string, before: Files = base): Promise<string[]> {
    const moment = parseInstant(now);
    if (moment === undefined) throw new Error('This is no moment.');
    const { notes: all } = await propose({
      base: before,
      changes: { [lateRolls]: text },
      options: { now: moment },
    });
    return all.filter(({ note }) => note === 'postmortem-late').map((note) => noteWords(note, asIs));
  }

  test('is a note and no obstacle', async () => {
    expect(await notes(resolved('{ state: in_review }'), '2026-05-13T09:00:00Z')).toEqual([
      `The postmortem of ${lateRolls} is 3 business days late and not final yet: sev2 gives it 5 business days after the end of the incident, until 2026-05-08.`,
    ]);
    expect(
      await notes(resolved('{ state: final, reviewed_on: 2026-05-11 }'), '2026-05-11T09:00:00Z'),
    ).toEqual([
      `The postmortem of ${lateRolls} becomes final 1 business day late: sev2 gives it 5 business days after the end of the incident, until 2026-05-08.`,
    ]);
  });

  test('is not said in time, of one that was final before, that is waived or written elsewhere, or of a milder one', async () => {
    const later = '2026-06-30T09:00:00Z';
    expect(await notes(resolved('{ state: draft }'), '2026-05-08T23:00:00Z')).toEqual([]);
    expect(await notes(resolved('{ state: waived, reason: Nothing to learn. }'), later)).toEqual([]);
    expect(await notes(resolved('{ state: none, in: 2026-03-14-cold-oven }'), later)).toEqual([]);
    expect(await notes(resolved('{ state: draft }', undefined, 'sev3'), later)).toEqual([]);
    const final = changed(base, { [lateRolls]: resolved('{ state: final, reviewed_on: 2026-05-05 }') });
    expect(await notes(resolved('{ state: final, reviewed_on: 2026-05-04 }'), later, final)).toEqual([]);
  });
});

test('an unchanged document is not asked for anything', async () => {
  const before = changed(base, { [lateRolls]: resolved('{ state: final }') });
  const { verdict } = await propose({ base: before, changes: { [coldOven]: null } });
  expect(verdict.outcomes.every(({ requirement }) => requirement.kind !== 'condition')).toBe(true);
});
