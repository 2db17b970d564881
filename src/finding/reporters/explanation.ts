import type { Level } from '../finding.ts';
import type { Style } from './style.ts';

interface Rule {
  readonly code: string;
  readonly level: Level;
  readonly about: string;
}

interface ExplainedRule extends Rule {
  readonly why: string;
  readonly fires: readonly {
    readonly story: string;
    readonly excerpt: string;
    readonly message: string;
    readonly help: string;
  }[];
  readonly passes: readonly string[];
}

/** So many examples fit on one screen; the others stand in the documentation. */
const shownExamples = 2;
const width = 100;

/** Returns one screen about a rule: what it asks for, why, at work, and how to give it another level. */
export function renderExplanation(rule: ExplainedRule, style: Style): string {
  const { code, level, about, why, fires, passes } = rule;
  return [
    `${style.strong(code)}  ${style[level](level)}`,
    wrapped(about),
    wrapped(why),
    ...fires.slice(0, shownExamples).map((example) => renderExample(example, style)),
    wrapped(`Stays silent: ${passes.map(lowerFirst).join('; ')}.`),
    levelHint(code, level, style),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

function renderExample(
  { story, excerpt, message, help }: ExplainedRule['fires'][number],
  style: Style,
): string {
  const lines = excerpt === '' ? [] : excerpt.split('\n').map((line) => `  ${style.faint('│')} ${line}`);
  return [`${story}:`, ...lines, indented(message), indented(`→ ${help}`)].join('\n');
}

/** What keeps a document from being read cannot be turned off. */
function levelHint(code: string, level: Level, style: Style): string {
  if (/^(?:document|front-matter|schema|suppression)\//.test(code))
    return style.faint('Always an error: without it nothing else can be said of the document.');
  const other = level === 'error' ? 'warning' : 'error';
  return style.faint(
    [
      `Another level, in lookback.yml:  rules: { ${code}: ${other} }  (off, info, warning, error)`,
      `Silenced in one place:  # lookback-ignore ${code}: the reason   (in Markdown <!-- lookback-ignore … -->)`,
    ].join('\n'),
  );
}

/** Returns all rules, one a line. */
export function renderRuleList(rules: readonly Rule[], style: Style): string {
  const longest = Math.max(...rules.map(({ code }) => code.length));
  return rules
    .map(({ code, level, about }) => `${code.padEnd(longest)}  ${style[level](level.padEnd(7))}  ${about}\n`)
    .join('');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function indented(text: string): string {
  return wrapped(text, width - 2).replaceAll(/^/gm, '  ');
}

/** Breaks lines between words. */
function wrapped(text: string, columns = width): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
