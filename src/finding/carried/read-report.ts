import { CannotRun } from '../cannot-run.ts';
import { type Code, codes } from '../catalogue.ts';
import type { FindingCounts, Level } from '../finding.ts';
import {
  type CarriedFinding,
  type CarriedReport,
  type CarriedScope,
  carriedLimits,
  reportVersion,
} from './carried-report.ts';
import { Field, Refused } from './strict-field.ts';

/** Returns the report a file holds, or throws CannotRun for the first thing in it that does not belong there. */
export function readCarriedReport(text: string): CarriedReport {
  try {
    return reportFrom(Field.parse(text));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new CannotRun(
      `The report is refused: ${error.message}.`,
      'Use one version of actions/check and actions/comment-check. Where they are of one version, the report was not written by actions/check.',
      { cause: error },
    );
  }
}

function reportFrom(report: Field): CarriedReport {
  const { version, documents, scope, blocking, elsewhere, findings } = report.fields([
    'version',
    'documents',
    'scope',
    'blocking',
    'elsewhere',
    'findings',
  ]);
  version.oneOf([reportVersion]);
  const read = {
    version: reportVersion,
    documents: documents.count(),
    scope: scopeFrom(scope),
    blocking: countsFrom(blocking),
    elsewhere: countsFrom(elsewhere),
    findings: findings.items(carriedLimits.findings).map(findingFrom),
  } as const;
  for (const level of levels) requireCounted(read, level, findings);
  return read;
}

const levels: readonly Level[] = ['error', 'warning', 'info'];

function requireCounted({ blocking, findings }: CarriedReport, level: Level, field: Field): void {
  const listed = findings.filter((finding) => finding.level === level).length;
  if (listed > blocking[level])
    throw field.refused(`lists ${listed} of level ${level}, and ${blocking[level]} are counted`);
}

function scopeFrom(scope: Field): CarriedScope {
  const is = scope.field('is').oneOf(['everything', 'unknown', 'changes']);
  if (is !== 'changes') {
    scope.fields(['is']);
    return { is };
  }
  const { documents, configuration } = scope.fields(['is', 'documents', 'configuration']);
  return { is, documents: documents.count(), configuration: configuration.oneOf([true, false]) };
}

function countsFrom(counts: Field): FindingCounts {
  const { error, warning, info } = counts.fields(['error', 'warning', 'info']);
  return { error: error.count(), warning: warning.count(), info: info.count() };
}

function findingFrom(finding: Field): CarriedFinding {
  const { code, level, file, line, column, message, help } = finding.fields([
    'code',
    'level',
    'file',
    'line',
    'column',
    'message',
    'help',
  ]);
  return {
    code: code.oneOf<Code>(codes),
    level: level.oneOf(levels),
    file: file.path(carriedLimits.path),
    line: line.count(),
    column: column.count(),
    message: message.text(carriedLimits.words),
    help: help.text(carriedLimits.words),
  };
}
