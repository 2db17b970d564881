import { LineIndex } from '../document/text.ts';
import { locatePointer, readYamlTree } from '../document/yaml-tree.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import type { ReviewHistory } from '../schema/generated/review-history.ts';
import { reviewHistory } from '../schema/generated/review-history-validator.js';
import { type HistoryMistake, historyMistakes } from './history-mistakes.ts';

/** How many mistakes are told at once. */
const mostTold = 20;

/** Returns the history a JSON text holds. Throws CannotRun with every mistake, each at its line. */
export function readHistory(text: string, name: string): ReviewHistory {
  const values = parsed(text, name);
  if (isHistory(values)) return values;
  throw refused(text, name, historyMistakes(values, reviewHistory.errors ?? []));
}

/** The generator makes type and validator of one schema. */
function isHistory(values: unknown): values is ReviewHistory {
  return reviewHistory(values);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotRun(
      `${name} is no JSON: ${error.message}`,
      'Mend it there; docs/review.md shows what a history looks like.',
      { cause: error },
    );
  }
}

function refused(text: string, name: string, mistakes: readonly HistoryMistake[]): CannotRun {
  const place = placesIn(text);
  const told = mistakes.slice(0, mostTold).map(({ pointer, message }) => `  ${place(pointer)}: ${message}`);
  const rest = mistakes.length > mostTold ? [`  and ${mistakes.length - mostTold} more`] : [];
  return new CannotRun(
    [`${name} is no history of a review:`, ...told, ...rest].join('\n'),
    'schemas/review-history.schema.json has the whole form, and docs/review.md shows examples.',
  );
}

/** JSON is YAML. The place of what is missing is that of what should hold it. */
function placesIn(text: string): (pointer: string) => string {
  const tree = readYamlTree(text);
  const lines = new LineIndex(text);
  return (pointer) => {
    const { line, column } = lines.position(locatePointer(tree, pointer).key.start);
    return `${line}:${column}`;
  };
}
