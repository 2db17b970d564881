import { planDocumentFixes } from '../../src/app/fix.ts';
import { doneWords, refusedWords } from '../../src/fix/reporters/words.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { memoryTree } from '../memory-tree.ts';

export const incidentPath = 'incidents/2026/2026-03-14-cold-oven.md';

export interface Fixed {
  /** With its byte order mark, where it has one. */
  readonly text: string;
  readonly done: readonly string[];
  readonly left: readonly string[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What becomes of a document of the bakery, as it would be written. */
export function fixed(text: string, path: string = incidentPath): Fixed {
  const tree = memoryTree({ 'lookback.yml': 'title: Crumb & Crust\n', [path]: text });
  const [file] = planDocumentFixes(tree, noCache, [path]);
  if (file === undefined) return { text, done: [], left: [] };
  return {
    text: decoder.decode(file.bytes.after),
    done: file.done.map(doneWords),
    left: file.refused.map(refusedWords),
  };
}

/** A document as it is when there is nothing to fix. */
export function untouched(text: string): Fixed {
  return { text, done: [], left: [] };
}

/** An incident with this timeline. */
export function withTimeline(timeline: string): string {
  return `---\ntitle: Cold oven\nstarted_at: 2026-03-14T04:02:00Z\n---\n\n## Timeline\n\n${timeline}\n\n## Lessons\n\n* None yet.\n`;
}
