import { expect } from 'vitest';
import type { Bakery, SyncRun, SyncSetting } from './bakery.ts';

/** Runs the sync and expects it to succeed. */
export async function synced(bakery: Bakery, setting: SyncSetting = {}): Promise<SyncRun> {
  const run = await bakery.sync(setting);
  expect(run.code, `${run.out}${run.err}`).toBe(0);
  return run;
}

/** Runs the sync once more and expects it to find nothing to write. */
export async function settled(bakery: Bakery, setting: SyncSetting = {}): Promise<void> {
  const { requests } = await synced(bakery, setting);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
}
