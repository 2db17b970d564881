import { codes } from '../catalogue.ts';
import type { Finding, Level, RelatedPlace } from '../finding.ts';
import { counted } from './counted.ts';
import { fingerprints } from './sarif-fingerprints.ts';
import { rootId, sarifLevels, sarifRules } from './sarif-rules.ts';

interface SarifReport {
  readonly findings: readonly Finding[];
  readonly textOf: (file: string) => string;
}

interface SarifOptions {
  /** Of this program. */
  readonly version: string;
  /** The worst so many are kept, where a reader takes no more; all unless said otherwise. */
  readonly maxResults?: number;
}

const ruleIndex: ReadonlyMap<string, number> = new Map(codes.map((code, index) => [code, index]));
const order: readonly Level[] = ['error', 'warning', 'info'];

/**
 * Returns the findings as a SARIF 2.1.0 log. Paths are relative to the root of the repository, nothing names this machine.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function renderSarif(report: SarifReport, { version, maxResults }: SarifOptions): string {
  const kept = worst(report.findings, maxResults);
  const marks = fingerprints(kept, report.textOf);
  const run = {
    tool: {
      driver: { name: 'Lookback', semanticVersion: version, informationUri: home, rules: sarifRules() },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [rootId]: { description: { text: 'The root of the repository that was checked.' } },
    },
    invocations: [{ executionSuccessful: true, ...notifications(report.findings.length - kept.length) }],
    results: kept.map((finding, index) => result(finding, marks[index] ?? '')),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const home = 'https://github.com/example/lookback';

/** What is left out is what matters least; what stays keeps its order. */
function worst(findings: readonly Finding[], maxResults = Number.POSITIVE_INFINITY): readonly Finding[] {
  if (findings.length <= maxResults) return findings;
  const byLevel = order.flatMap((level) => findings.filter((finding) => finding.level === level));
  const kept = new Set(byLevel.slice(0, maxResults));
  return findings.filter((finding) => kept.has(finding));
}

function notifications(leftOut: number): object {
  if (leftOut === 0) return {};
  const text = `${counted(leftOut, 'finding')} did not fit here. Run \`lookback check\` to see all.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

function result(finding: Finding, fingerprint: string): object {
  const { code, level, file, start, end, message, help, related = [] } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code) ?? -1,
    level: sarifLevels[level],
    message: { text: plainText(`${message} ${help}`) },
    locations: [{ physicalLocation: place({ file, start, end }) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function relatedLocation(other: RelatedPlace, index: number): object {
  return { id: index + 1, message: { text: plainText(other.message) }, physicalLocation: place(other) };
}

/** Columns count from 1, and the end is the first column after the place, here as in SARIF. */
function place({ file, start, end }: Pick<Finding, 'file' | 'start' | 'end'>): object {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: rootId },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** Words of a document must not become one of SARIF's links, `[shown](target)`. */
function plainText(text: string): string {
  return text.toWellFormed().replaceAll('](', '] (');
}
