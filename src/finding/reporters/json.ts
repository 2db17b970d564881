import type { Finding, FindingCounts } from '../finding.ts';

/** Returns the one JSON document that `check --format json` prints. */
export function renderJson(documents: number, findings: readonly Finding[], counts: FindingCounts): string {
  return `${JSON.stringify({ documents, findings, counts }, undefined, 2)}\n`;
}
