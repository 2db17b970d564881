import { printable } from '../../finding/reporters/code-frame.ts';
import { counted } from '../../finding/reporters/counted.ts';
import type { Style } from '../../finding/reporters/style.ts';
import { type Area, areas, type Check } from '../check.ts';
import type { Diagnosis } from '../diagnose.ts';

const titles: Readonly<Record<Area, string>> = {
  repository: 'Repository',
  configuration: 'Configuration',
  workflows: 'Workflows',
  branch: 'Default branch',
  teams: 'Teams and people',
  settings: 'Settings',
};

/** Returns what was found, area by area, for a person at a terminal. */
export function renderDiagnosisText(diagnosis: Diagnosis, style: Style): string {
  const sections = areas.map((area) => {
    const checks = diagnosis.checks.filter((check) => check.area === area);
    if (checks.length === 0) return '';
    return `${style.strong(titles[area])}\n${checks.map((check) => lines(check, style)).join('')}\n`;
  });
  return `${sections.join('')}${conclusion(diagnosis, style)}\n`;
}

function lines(check: Check, style: Style): string {
  const first = `  ${mark(check, style)} ${printable(check.seen)}\n`;
  return check.result === 'ok' ? first : `${first}      ${style.faint(printable(check.wayOut))}\n`;
}

function mark({ result }: Check, style: Style): string {
  switch (result) {
    case 'ok':
      return style.good('✓');
    case 'missing':
      return style.error('✗');
    case 'unknown':
      return style.info('?');
    case 'advice':
      return style.warning('!');
  }
}

function conclusion({ repository, checks, passed }: Diagnosis, style: Style): string {
  const count = (result: Check['result']): number => checks.filter((check) => check.result === result).length;
  const missing = count('missing');
  const rest = [
    counted(count('unknown'), 'unknown', 'unknown'),
    counted(count('advice'), 'piece of advice', 'pieces of advice'),
    counted(count('ok'), 'in order', 'in order'),
  ].join(', ');
  const head = passed
    ? `${style.good('✓')} Nothing is missing`
    : `${style.error('✗')} ${counted(missing, 'thing is', 'things are')} missing`;
  return `${head} in ${printable(repository)}: ${rest}.`;
}
