/**
 * Writes into docs/review.md what the histories in docs/review-histories/ come to: a table of them all, one of them as the command
 * tells it, and the comment in its middle; and the policy for one file of their world. Usage: node scripts/generate-review-docs.ts [--out DIR], where DIR takes the place
 * of the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainReview } from '../src/app/review-explain.ts';
import { readHistory } from '../src/app/review-history.ts';
import { simulateReview } from '../src/app/review-simulation.ts';
import { styleFor } from '../src/finding/reporters/style.ts';
import { folderTree } from '../src/io/folder-tree.ts';
import { historyFiles, readHistoryFile } from '../src/io/history-files.ts';
import { explanationOf } from '../src/review/reporters/comment.ts';
import { renderExplanationText } from '../src/review/reporters/explanation-text.ts';
import { renderSimulationText } from '../src/review/reporters/simulation-text.ts';
import { isGreen, type Simulation } from '../src/review/simulation.ts';
import { parseInstant } from '../src/time/instant.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = join(root, 'docs/review-histories');
const shown = 'lowered-severity.json';

const simulations = new Map<string, Simulation>();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  simulations.set(name, await simulated(name));
}

const page = readFileSync(join(root, 'docs/review.md'), 'utf8');
const parts = { explanation: explanation(), histories: table(), history: told(), comment: comment() };
const out = join(values.out ?? root, 'docs/review.md');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, Object.entries(parts).reduce(replaced, page));

/** At a moment of its own, so that the page is the same on every day. */
async function simulated(name: string): Promise<Simulation> {
  const now = parseInstant('2026-06-01T12:00:00Z');
  if (now === undefined) throw new Error('The moment is none.');
  const path = join(folder, name);
  return simulateReview(readHistory(readHistoryFile(path), name), historyFiles(path, root), now);
}

/** What the bakery's policy asks of an incident that nobody has filed yet. */
function explanation(): string {
  const tree = folderTree(join(folder, 'bakery'));
  const path = 'incidents/2026/2026-06-01-van-broke-down.md';
  const explained = explainReview({ root: tree, top: tree }, { path, root: '', severity: 'sev2' });
  const text = renderExplanationText(explained, 'in the working tree', styleFor(false)).trimEnd();
  return `\`\`\`console\n$ lookback review --explain ${path} --severity sev2\n${text}\n\`\`\``;
}

/** One row for each history, with a mark for the verdict after each event. */
function table(): string {
  const rows = [...simulations].map(
    ([name, { title, about, steps }]) =>
      `| [${title}](review-histories/${name}) | ${about ?? ''} | ${steps.map(({ answer }) => (isGreen(answer) ? '✓' : '✗')).join(' ')} |`,
  );
  return ['| history | what it shows | after each event |', '|---|---|---|', ...rows].join('\n');
}

function told(): string {
  return `\`\`\`text\n${renderSimulationText(chosen(), styleFor(false)).trimEnd()}\n\`\`\``;
}

/** The comment after the third event, where something is met and something is missing. */
function comment(): string {
  const step = chosen().steps[2];
  if (step?.answer.is !== 'judged') throw new Error(`${shown} has no verdict after its third event.`);
  return explanationOf(step.answer.result)
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function chosen(): Simulation {
  const found = simulations.get(shown);
  if (found === undefined) throw new Error(`There is no history ${shown}.`);
  return found;
}

function replaced(text: string, [name, content]: readonly [string, string]): string {
  const marks = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  if (!marks.test(text)) throw new Error(`docs/review.md has no <!-- ${name} --> … <!-- /${name} --> marks.`);
  return text.replace(marks, () => `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`);
}
