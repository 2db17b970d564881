import { readTreeOfSound } from '../../document/yaml-mending.ts';
import { locatePointer } from '../../document/yaml-tree.ts';
import type { Span } from '../../finding/position.ts';
import { visibilityOf } from '../../incident/incident.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';

/** How much of a document everyone may read: all of it, a few values of its front matter, or nothing. */
export type Shown =
  | { readonly is: 'all' }
  | { readonly is: 'values'; readonly pointers: readonly string[] }
  | { readonly is: 'nothing' };

const nothing: Shown = { is: 'nothing' };

/** Returns what of a document is shown to everyone. What keeps to the organisation may name its hosts. */
export function shownOf(draft: Draft): Shown {
  if (isDraftOf(draft, 'service')) return { is: 'values', pointers: ['/component'] };
  if (isDraftOf(draft, 'config')) return { is: 'values', pointers: ['/title', '/site'] };
  if (isDraftOf(draft, 'runbook')) return draft.sound.visibility === 'public' ? { is: 'all' } : nothing;
  if (!isDraftOf(draft, 'incident') && !isDraftOf(draft, 'maintenance')) return nothing;
  switch (visibilityOf(draft.sound)) {
    case 'public':
      return { is: 'all' };
    case 'internal':
      return nothing;
    case 'status':
      return { is: 'values', pointers: ['/title', ...impactOf(draft), ...messagesOf(draft)] };
  }
}

function impactOf(draft: Draft<'incident'> | Draft<'maintenance'>): string[] {
  return [isDraftOf(draft, 'incident') ? '/impact/summary' : '/impact'];
}

function messagesOf({ sound }: Draft<'incident'> | Draft<'maintenance'>): string[] {
  return [...(sound.updates ?? []).keys()].map((index) => `/updates/${index}/message`);
}

/** Returns where the values at the pointers lie in the text. Reads the YAML again: only for a document that holds something. */
export function spansOfValues(draft: Draft, pointers: readonly string[]): Span[] {
  const { start, end } = draft.reading.yaml;
  const tree = readTreeOfSound(textOf(draft).slice(start, end));
  return pointers.flatMap((pointer) => {
    const { value } = locatePointer(tree, pointer);
    return isThere(draft, pointer) ? [{ start: start + value.start, end: start + value.end }] : [];
  });
}

/** Where a value is missing, its place is that of the mapping around it. */
function isThere({ sound }: Draft, pointer: string): boolean {
  let value: unknown = sound;
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value !== undefined;
}
