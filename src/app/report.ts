import { type MetricsOptions, type MetricsReport, measureRepository } from '../metrics/metrics-report.ts';
import { readContent } from '../repository/content.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { assembleRepository, type OnProgress } from '../repository/read-repository.ts';
import type { ReadingCache } from '../repository/reading-cache.ts';
import { configurationOf } from './configuration-of.ts';

export interface ReportOptions extends MetricsOptions {
  readonly onProgress?: OnProgress;
}

/** Measures the clocks and action items of all documents. Throws CannotRun without a valid lookback.yml. */
export function report(tree: FileTree, cache: ReadingCache, options: ReportOptions): MetricsReport {
  const { onProgress, ...measured } = options;
  const repository = assembleRepository(readContent(tree), cache, onProgress);
  return measureRepository(repository, configurationOf(repository), measured);
}
