import type { Draft } from '../../repository/repository.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { RuleContext } from '../rule.ts';
import { severityOf } from '../severity-of.ts';

/** Returns the sections a document must have now: those of its severity, once its postmortem is up for review. */
export function requiredSections(draft: Draft, context: RuleContext): readonly string[] {
  if (!isDraftOf(draft, 'incident')) return [];
  const { postmortem } = draft.sound;
  // Where the write-up lies in another document, that one carries the sections.
  if (postmortem?.in !== undefined) return [];
  if (postmortem?.state !== 'in_review' && postmortem?.state !== 'final') return [];
  return severityOf(draft, context)?.sections ?? [];
}
