import type { Finding, Level } from '../finding.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows ten annotations of a kind for each step and drops the others without a word. */
export const annotationsPerLevel = 10;

/**
 * Returns workflow commands that annotate lines of a pull request: of each level the first ones, as many as GitHub shows.
 * The step's own red line is an annotation too, so that a step which fails has one error less to give.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderGitHub(findings: readonly Finding[], maxErrors = annotationsPerLevel): string {
  const most = { error: maxErrors, warning: annotationsPerLevel, info: annotationsPerLevel };
  return (['error', 'warning', 'info'] as const)
    .flatMap((level) => findings.filter((finding) => finding.level === level).slice(0, most[level]))
    .map(annotation)
    .join('');
}

function annotation({ level, file, start, end, code, message, help }: Finding): string {
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    ...(end.line === start.line ? { endColumn: end.column } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[level]} ${list.join(',')}::${escapeText(`${message} ${help}`)}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
