import type { Draft } from '../../repository/repository.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { RuleContext } from '../rule.ts';

/** Returns the sections a document must have now: those of its severity, once its postmortem is up for review. */
export function requiredSections(draft: Draft, { configuration }: RuleContext): readonly string[] {
  if (!isDraftOf(draft, 'incident') || draft.reading.values === undefined) return [];
  const { severity, postmortem } = draft.sound;
  // Where the write-up lies in another document, that one carries the sections.
  if (postmortem?.in !== undefined) return [];
  if (postmortem?.state !== 'in_review' && postmortem?.state !== 'final') return [];
  return configuration?.severities.find(({ id }) => id === severity)?.sections ?? [];
}
