import { describe, expect, test } from 'vitest';
import {
  type AuditOptions,
  type AuditSource,
  auditFiles,
  type MergedPull,
} from '../../src/app/review-audit.ts';
import { configurationFrom } from '../../src/repository/configuration.ts';
import { auditText } from '../../src/review/audit-file.ts';
import type { OverrideRecord } from '../../src/review/override-record.ts';
import { keepRecords, recordLine, recordsIn } from '../../src/review/record-lines.ts';
import { commentMarker } from '../../src/review/reporters/comment.ts';
import type { GivenReview } from '../../src/review/review-host.ts';
import { dayMilliseconds, type Instant, parseInstant } from '../../src/time/instant.ts';
import { memoryTree } from '../memory-tree.ts';
import { given, headSha } from './people.ts';

const now = instant('2026-03-20T10:00:00Z');
const merged = instant('2026-03-19T08:00:00Z');
const earlier = 'b'.repeat(40);

const record: OverrideRecord = {
  head: headSha,
  base: 'c'.repeat(40),
  by: 'keeper',
  at: '2026-03-19T07:40:00Z',
  reason: 'half the town waits for bread',
  review: 41,
  missing: ['2 approvals', 'a member of @crumb/ovens'],
  objections: ['seller'],
  documents: [{ path: 'incidents/2026/2026-03-14-cold-oven.md', severity: 'sev1' }],
};

function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`${text} is no time`);
  return at;
}

const commentOf = (...records: OverrideRecord[]) =>
  [commentMarker, ...records.map(recordLine), '### Review by policy'].join('\n');

describe('the comment keeps an override', () => {
  test('in lines that nobody sees, and that are read back as they were', () => {
    const comment = commentOf(record);
    expect(comment.split('\n')[1]).toMatch(/^<!-- lookback\/override [A-Za-z0-9+/]+={0,2} -->$/);
    expect(recordsIn(comment)).toEqual([record]);
    expect(recordsIn(comment.replaceAll('\n', '\r\n'))).toEqual([record]);
  });

  test('when it is written anew, the latest first and each once', () => {
    const old = { ...record, head: earlier };
    const anew = { ...record, missing: ['1 approval'] };
    const kept = keepRecords(commentOf(anew), [commentOf(record, old)]);
    expect(recordsIn(kept)).toEqual([anew, old]);
    expect(kept.split('\n').slice(3)).toEqual(['### Review by policy']);
    expect(recordsIn(keepRecords(commentOf(), [kept]))).toEqual([anew, old]);
  });

  test('rather than all of the explanation, where both do not fit', () => {
    const long = `${commentOf()}\n${'x'.repeat(65_000)}`;
    const kept = keepRecords(long, [commentOf(record)]);
    expect(recordsIn(kept)).toEqual([record]);
    expect(kept).toHaveLength(65_000);
  });

  test('however much it is about, in a few thousand characters', () => {
    const path = `incidents/2026/${'ö'.repeat(100)}.md`;
    const large = {
      ...record,
      reason: 'ö'.repeat(500),
      missing: Array.from({ length: 16 }, () => 'ö'.repeat(120)),
      documents: Array.from({ length: 16 }, () => ({ path })),
    };
    const line = recordLine(large);
    expect(line.length).toBeLessThan(6100);
    expect(recordsIn(`${commentMarker}\n${line}`)).toMatchObject([
      {
        reason: large.reason,
        missing: { length: 6, 5: 'and 11 more' },
        documents: { 5: { path: 'and 11 more' } },
      },
    ]);
  });

  test('and takes no words of strangers for one', () => {
    const told = `${commentMarker}\n### Review by policy\n${recordLine(record)}`;
    expect(recordsIn(told)).toEqual([]);
    const lines = ['{}', 'null', '{"head":', JSON.stringify({ ...record, head: '../../x' })].map(
      (text) => `<!-- lookback/override ${Buffer.from(text).toString('base64')} -->`,
    );
    expect(recordsIn([commentMarker, ...lines].join('\n'))).toEqual([]);
  });
});

const override: GivenReview = {
  ...given('keeper', 'COMMENTED'),
  id: 41,
  submittedAt: instant(record.at),
  body: `/lookback override ${headSha}: ${record.reason}`,
};
const pull: MergedPull = { number: 17, headSha, mergedAt: merged, mergeCommit: 'd'.repeat(40) };
const said = {
  success: true,
  words: `Overridden by keeper: ${record.reason}`,
  at: instant('2026-03-19T07:41:00Z'),
};

function source(left: Partial<Record<'statuses' | 'comments' | 'reviews', readonly unknown[]>> = {}) {
  const asked: string[] = [];
  const answer =
    <T>(what: string, value: T) =>
    (about: unknown) => {
      asked.push(`${what} ${String(about)}`);
      return Promise.resolve(value);
    };
  const port = {
    mergedSince: answer('merged since', [pull]),
    statuses: answer('statuses', left.statuses ?? [said]),
    comments: answer('comments', left.comments ?? [commentOf(record)]),
    reviews: answer('reviews', left.reviews ?? [override]),
  } as AuditSource;
  return { port, asked };
}

const configuration = configurationFrom({
  title: 'Crumb & Crust',
  severities: { sev1: { name: 'Critical', description: 'Nobody can order bread.' } },
  teams: { keepers: { name: 'Keepers', members: ['@keeper'] } },
  review: { override: { group: 'keepers' } },
});

function audit(
  port: AuditSource,
  files: Record<string, string> = {},
  how: Partial<Pick<AuditOptions, 'configuration'>> = {},
) {
  return auditFiles({ source: port, tree: memoryTree(files) }, { configuration, now, ...how });
}

const path = `audit/overrides/17-${headSha.slice(0, 12)}.json`;

describe('an audit file', () => {
  test('says of a merged pull request who overrode what, when and why', async () => {
    const { port, asked } = source();
    const files = await audit(port);
    expect([...files.keys()]).toEqual([path]);
    expect(JSON.parse(files.get(path) ?? '')).toEqual({
      pull_request: 17,
      head: headSha,
      base: record.base,
      merged_at: '2026-03-19T08:00:00Z',
      merge_commit: pull.mergeCommit,
      overridden_by: 'keeper',
      overridden_at: record.at,
      reason: record.reason,
      review: 41,
      missing: record.missing,
      changes_requested_by: ['seller'],
      documents: record.documents,
      status: said.words,
      doubts: [],
    });
    expect(asked).toEqual([
      `merged since ${now - 30 * dayMilliseconds}`,
      `statuses ${headSha}`,
      'comments 17',
      'reviews 17',
    ]);
  });

  test('is not made twice, and what was merged long before the newest is not looked at again', async () => {
    const { port, asked } = source();
    const [text = ''] = (await audit(port)).values();
    const again = source();
    expect(await audit(again.port, { [path]: text })).toEqual(new Map());
    expect(again.asked).toEqual([`merged since ${merged - 2 * dayMilliseconds}`]);
    expect(asked).toHaveLength(4);
  });

  test('of a time to come, or that cannot be read, hides nothing', async () => {
    const files = {
      'audit/overrides/1-aaaaaaaaaaaa.json': '{"merged_at": "2099-01-01T00:00:00Z"}',
      'audit/overrides/2-aaaaaaaaaaaa.json': '{"merged_at": 7}',
      'audit/overrides/3-aaaaaaaaaaaa.json': 'not JSON',
    };
    const { port, asked } = source();
    expect([...(await audit(port, files)).keys()]).toEqual([path]);
    expect(asked[0]).toBe(`merged since ${now - 30 * dayMilliseconds}`);
  });

  test('is not asked for where nobody may override and nobody did', async () => {
    const { port, asked } = source();
    expect(await audit(port, {}, { configuration: { review: {} } })).toEqual(new Map());
    expect(asked).toEqual([]);
  });

  test('is made for nothing but a success that was there before the merge', async () => {
    for (const status of [
      { ...said, words: 'Everything the policy asks for is given.' },
      { ...said, success: false },
      { ...said, at: instant('2026-03-19T08:00:01Z') },
    ]) {
      const { port } = source({ statuses: [status] });
      expect(await audit(port)).toEqual(new Map());
    }
  });

  test('says what is known where somebody removed it from the comment', async () => {
    const { port } = source({ comments: [commentOf({ ...record, head: earlier })] });
    const [text = ''] = (await audit(port)).values();
    expect(JSON.parse(text)).toMatchObject({
      overridden_by: 'keeper',
      overridden_at: record.at,
      reason: record.reason,
      review: 41,
      missing: null,
      status: said.words,
      doubts: [expect.stringMatching(/^The comment on the pull request does not hold/)],
    });
    const bare = source({ comments: [], reviews: [given('seller', 'APPROVED')] });
    const [less = ''] = (await audit(bare.port)).values();
    expect(JSON.parse(less)).toMatchObject({
      overridden_by: null,
      overridden_at: '2026-03-19T07:41:00Z',
      doubts: { length: 2 },
    });
  });

  test('says where the comment and the review are not of one mind', async () => {
    const { port } = source({ comments: [commentOf({ ...record, by: 'seller', reason: 'it was nothing' })] });
    const [text = ''] = (await audit(port)).values();
    expect(JSON.parse(text).doubts).toEqual([
      'The comment names another person than the review.',
      'The comment gives another reason than the review does now.',
    ]);
    const gone = source({ reviews: [{ ...override, body: 'never mind' }] });
    const [other = ''] = (await audit(gone.port)).values();
    expect(JSON.parse(other).doubts).toEqual([
      'The review it was given by is not found, or asks for no override any more.',
    ]);
  });

  test('says where the approvals came after all', async () => {
    const granted = { success: true, words: 'Everything the policy asks for is given.', at: merged };
    const { port } = source({ statuses: [granted, said] });
    const [text = ''] = (await audit(port)).values();
    expect(JSON.parse(text).doubts).toEqual([`The last status before the merge says: ${granted.words}`]);
  });

  test('is the same text each time it is made', async () => {
    const texts = [await audit(source().port), await audit(source().port)].map((files) => [
      ...files.values(),
    ]);
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]?.[0]).toBe(
      auditText({
        pull: 17,
        ...pull,
        said,
        lastWords: said.words,
        record,
        review: { review: override, reason: record.reason },
      }),
    );
  });
});
