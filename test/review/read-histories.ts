import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '../../src/app/review-history.ts';
import { simulateReview } from '../../src/app/review-simulation.ts';
import { historyFiles, readHistoryFile } from '../../src/io/history-files.ts';
import type { Simulation } from '../../src/review/simulation.ts';
import type { ReviewHistory } from '../../src/schema/generated/review-history.ts';
import { instant } from '../instant.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/review-histories');
export const noon = instant('2026-06-01T12:00:00Z');

/** The names of the histories that docs/review.md tells of. */
export const historyNames = readdirSync(folder).filter((name) => name.endsWith('.json'));

export function historyNamed(name: string): ReviewHistory {
  return readHistory(readHistoryFile(join(folder, name)), name);
}

/** Runs a history that lies, or might lie, in docs/review-histories. */
export function simulated(history: ReviewHistory): Promise<Simulation> {
  return simulateReview(history, historyFiles(join(folder, 'history.json'), root), noon);
}
