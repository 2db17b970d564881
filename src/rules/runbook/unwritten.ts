import { isStandIn } from '../../document/stand-in.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';

/** Whether nothing in the body says anything. */
export function isUnwritten(draft: Draft): boolean {
  const { bodyStart, outline } = draft.reading;
  const [first] = outline.sections;
  const before = textOf(draft).slice(bodyStart, first?.heading.start);
  const words = before.replaceAll(/^ {0,3}#{1,6}(?:[ \t].*)?$|^ {0,3}<!--.*-->[ \t]*$/gm, '');
  return isNoteOrBlank(words) && outline.sections.every(({ empty }) => empty);
}

function isNoteOrBlank(text: string): boolean {
  return text.trim() === '' || isStandIn(text);
}
