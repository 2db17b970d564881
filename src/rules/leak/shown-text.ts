import { readTreeOfSound } from '../../document/yaml-mending.ts';
import { locatePointer } from '../../document/yaml-tree.ts';
import type { Span } from '../../finding/position.ts';
import { visibilityOf } from '../../incident/incident.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textOf } from '../prose.ts';

/** How much of a document everyone may read: all of it, or the values of its front matter at these pointers. */
export type Shown = 'all' | readonly string[];

/** Returns what of a document is shown to everyone. What keeps to the organisation may name its hosts. */
export function shownOf(draft: Draft): Shown {
  if (isDraftOf(draft, 'service')) return ['/component'];
  if (isDraftOf(draft, 'config')) return ['/title', '/site'];
  if (isDraftOf(draft, 'incident')) return shownOfEvent(draft, '/impact/summary');
  if (isDraftOf(draft, 'maintenance')) return shownOfEvent(draft, '/impact');
  return isDraftOf(draft, 'runbook') && draft.sound.visibility === 'public' ? 'all' : [];
}

function shownOfEvent({ sound }: Draft<'incident'> | Draft<'maintenance'>, impact: string): Shown {
  switch (visibilityOf(sound)) {
    case 'public':
      return 'all';
    case 'internal':
      return [];
    case 'status':
      return ['/title', impact, ...(sound.updates ?? []).map((_, index) => `/updates/${index}/message`)];
  }
}

/** Returns where the values at the pointers lie in the text. Reads the YAML again: only for a document that holds something. */
export function spansOfValues(draft: Draft, pointers: readonly string[]): Span[] {
  const { start, end } = draft.reading.yaml;
  const tree = readTreeOfSound(textOf(draft).slice(start, end));
  return (
    pointers
      // Where a value is missing, its place is that of the mapping around it.
      .filter((pointer) => lookUp(draft.sound, pointer) !== undefined)
      .map((pointer) => locatePointer(tree, pointer).value)
      .map((value) => ({ start: start + value.start, end: start + value.end }))
  );
}
