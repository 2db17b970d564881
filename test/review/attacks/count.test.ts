import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attempts as forkRecord } from './fork-record.attempts.ts';
import { attempts as knownIncident } from './known-incident.attempts.ts';
import { attempts as newIncident } from './new-incident.attempts.ts';
import { attempts as override } from './override.attempts.ts';
import { attempts as people } from './people.attempts.ts';
import { attempts as policyChange } from './policy-change.attempts.ts';
import { attempts as queue } from './queue.attempts.ts';
import { attempts as roles } from './roles.attempts.ts';
import { attempts as smallPush } from './small-push.attempts.ts';
import { attempts as timing } from './timing.attempts.ts';
import { attempts as words } from './words.attempts.ts';

const lists = {
  'fork-record': forkRecord,
  'known-incident': knownIncident,
  'new-incident': newIncident,
  override,
  people,
  'policy-change': policyChange,
  queue,
  roles,
  'small-push': smallPush,
  timing,
  words,
};
/** The suite may grow. */
const fewest = 60;

test('the attacks are as many as they were, each is another, and each is made', () => {
  const names = Object.entries(lists).flatMap(([list, attempts]) =>
    attempts.map(({ name }) => `${list}: ${name}`),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(fewest);
  process.stdout.write(`attack suite: ${names.length} attempts\n`);

  const files = readdirSync(import.meta.dirname);
  const listed = files
    .filter((file) => file.endsWith('.attempts.ts'))
    .map((file) => file.replace('.attempts.ts', ''));
  expect(listed.sort()).toEqual(Object.keys(lists).sort());
  expect(listed.filter((list) => !files.includes(`${list}.test.ts`))).toEqual([]);
});
