import { visibilityOf } from '../../incident/incident.ts';

import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Exposure } from './public-fields.ts';

/** Returns how much of a document is public. A document that could not be read is treated as internal. */
export function exposureOf(draft: Draft): Exposure {
  if (isDraftOf(draft, 'config')) return 'status';
  if (isDraftOf(draft, 'service')) return draft.sound.component === undefined ? 'nothing' : 'status';
  if (isDraftOf(draft, 'runbook')) return draft.sound.visibility === 'public' ? 'all' : 'nothing';
  if (isDraftOf(draft, 'incident') || isDraftOf(draft, 'maintenance')) {
    const visibility = visibilityOf(draft.sound);
    return visibility === 'public' ? 'all' : visibility === 'status' ? 'status' : 'nothing';
  }
  return 'nothing';
}
