import type { Check } from '../check.ts';
import type { Diagnosis } from '../diagnose.ts';

/** Returns the one JSON document that `doctor --format json` prints. */
export function renderDiagnosisJson({ repository, defaultBranch, checks, passed }: Diagnosis): string {
  const document = { repository, default_branch: defaultBranch, passed, checks: checks.map(record) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function record(check: Check): object {
  const { area, name, result, seen } = check;
  return { check: `${area}/${name}`, result, seen, ...(result === 'ok' ? {} : { way_out: check.wayOut }) };
}
