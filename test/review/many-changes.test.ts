import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { changedDocuments } from '../../src/review/changed-documents.ts';
import type { Reason } from '../../src/review/requirement.ts';
import { RequirementList } from '../../src/review/requirement-list.ts';
import { memoryTree } from '../memory-tree.ts';
import { crumb } from './crumb.ts';

test('the images of one incident share what is read of it', () => {
  const photos = [1, 2, 3].map((number) => `incidents/2026/2026-03-14-cold-oven/photo-${number}.png`);
  const [base, head] = [crumb, crumb].map((files) => readRepository(memoryTree(files), noCache));
  if (base === undefined || head === undefined) throw new Error('Both were read.');
  const changes = changedDocuments(
    base,
    head,
    photos.map((path) => ({ how: 'changed', path })),
  );
  expect(changes.map(({ path }) => path)).toEqual(photos);
  expect(changes.map(({ base: side }) => side?.severity)).toEqual(['sev1', 'sev1', 'sev1']);
  expect(new Set(changes.map(({ base: side }) => side)).size).toBe(1);
  expect(new Set(changes.map(({ head: side }) => side)).size).toBe(1);
});

test('a team that is asked for a thousand times looks at each reason once', () => {
  const looks = { count: 0 };
  const list = new RequirementList();
  for (let number = 0; number < 1000; number += 1) list.team('ovens', countedReason(number, looks));
  list.team('ovens', countedReason(999, looks));
  const [asked] = list.requirements();
  expect(asked?.because).toHaveLength(1000);
  expect(looks.count).toBe(1001);
});

/** A reason that counts how often its path is looked at. */
function countedReason(number: number, looks: { count: number }): Reason {
  return {
    why: 'public',
    get path() {
      looks.count += 1;
      return `runbooks/relight-oven-${number}.md`;
    },
  };
}
