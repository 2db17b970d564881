import * as core from '@actions/core';
import packageFile from '../../package.json' with { type: 'json' };
import type { CheckResult } from '../../src/app/check.ts';
import { belowFolder } from '../../src/finding/below-folder.ts';
import { type CarriedReport, carriedReport } from '../../src/finding/carried/carried-report.ts';
import { countFindings } from '../../src/finding/finding.ts';
import { counted } from '../../src/finding/reporters/counted.ts';
import type { FileHost } from '../../src/finding/reporters/finding-tables.ts';
import { annotationsPerLevel, renderGitHub } from '../../src/finding/reporters/github.ts';
import { renderSarif } from '../../src/finding/reporters/sarif.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderSummary } from '../../src/finding/reporters/summary.ts';
import { renderText } from '../../src/finding/reporters/text.ts';
import { writeForLaterStep } from '../../src/io/action-files.ts';
import { log } from '../../src/io/action-run.ts';

const findingsInOutput = 100;
/** GitHub's code scanning takes no more of one run. */
const maxSarifResults = 25_000;

interface Reporting {
  /** Of the documents, from the top of the checkout, where GitHub looks for paths. */
  readonly folder: string;
  readonly host: FileHost | undefined;
  readonly sarif: boolean;
}

/** Writes log, annotations, job summary, files and outputs, and returns what a comment is made from. */
export async function reportChecked(result: CheckResult, reporting: Reporting): Promise<CarriedReport> {
  const { folder, host } = reporting;
  const blocking = belowFolder(result.blocking, folder);
  const elsewhere = belowFolder(result.elsewhere, folder);
  const placed = { ...result, blocking, elsewhere };
  log(renderText(result, styleFor(false)));
  const maxErrors = result.passed ? annotationsPerLevel : annotationsPerLevel - 1;
  process.stdout.write(renderGitHub([...blocking, ...elsewhere], maxErrors));
  await core.summary.addRaw(renderSummary(placed, host)).write();
  const report = carriedReport(placed);
  setOutputs(result);
  core.setOutput('report', writeForLaterStep('lookback-check.json', JSON.stringify(report)));
  if (reporting.sarif) core.setOutput('sarif', writeForLaterStep('lookback.sarif', sarif(result, folder)));
  return report;
}

/** Fails the step where the findings that decide ask for it. */
export function concludeChecked({ passed, blocking }: CheckResult): void {
  if (passed) return;
  const { error, warning } = countFindings(blocking);
  core.setFailed(`Found ${counted(error, 'error')} and ${counted(warning, 'warning')}.`);
}

function setOutputs({ documents, counts, findings, blocking, elsewhere }: CheckResult): void {
  core.setOutput('documents', documents);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('blocking', blocking.length);
  core.setOutput('elsewhere', elsewhere.length);
  core.setOutput('findings', JSON.stringify(findings.slice(0, findingsInOutput)));
}

function sarif({ findings, textOf }: CheckResult, folder: string): string {
  const placed = {
    findings: belowFolder(findings, folder),
    textOf: (file: string) => textOf(folder === '' ? file : file.slice(folder.length + 1)),
  };
  return renderSarif(placed, { version: packageFile.version, maxResults: maxSarifResults });
}
