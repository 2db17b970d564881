import { countFindings, type Finding, type FindingCounts } from '../finding.ts';
import type { Scope } from '../scope.ts';

interface JsonReport {
  readonly documents: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  readonly blocking: readonly Finding[];
  readonly elsewhere: readonly Finding[];
  readonly scope: Scope;
}

/** Returns the one JSON document that `check --format json` prints. */
export function renderJson(report: JsonReport): string {
  const { documents, findings, counts } = report;
  const whole = { documents, findings: findings.map(marker(report)), counts, ...judgement(report) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** Where a change is judged, each finding says whether it blocks. */
function marker({ scope, elsewhere }: JsonReport): (finding: Finding) => object {
  if (scope.is !== 'changes') return (finding) => finding;
  const counted = new Set(elsewhere);
  return (finding) => ({ ...finding, blocks: !counted.has(finding) });
}

function judgement({ scope, blocking, elsewhere }: JsonReport): object {
  if (scope.is !== 'changes') return {};
  return {
    changed: { documents: scope.documents, configuration: scope.configuration },
    blocking: countFindings(blocking),
    elsewhere: countFindings(elsewhere),
  };
}
