import type { FixPlan } from '../plan.ts';
import { doneWords, refusedWords } from './words.ts';

/** Returns a plan as one JSON document: for each file what would be done, what is left, and the whole text there would be. */
export function renderPlanJson(plan: FixPlan): string {
  const files = plan.map(({ path, done, refused, read, text }) => ({
    file: path,
    read,
    fixes: done.map((note) => ({ ...note, message: doneWords(note) })),
    left: refused.map((fix) => ({ fix, message: refusedWords(fix) })),
    text: text.after,
  }));
  return `${JSON.stringify({ files })}\n`;
}
