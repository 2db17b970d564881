import type { Section } from '../../document/outline.ts';
import { isStandIn } from '../../document/stand-in.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';

/** Beyond so much text before the first section, that text says something. */
const longestOpening = 2000;

/** Whether a section holds nothing, or only a note that it is to be written. */
export function isUnwrittenSection(draft: Draft, { empty, content }: Section): boolean {
  return empty || isNoteOrBlank(textOf(draft).slice(content.start, content.end));
}

/** Whether nothing in the body says anything. */
export function isUnwritten(draft: Draft): boolean {
  const { bodyStart, outline } = draft.reading;
  const [first] = outline.sections;
  const before = textOf(draft).slice(bodyStart, first?.heading.start);
  const words =
    before.length > longestOpening
      ? before
      : before.replaceAll(/^ {0,3}#{1,6}(?:[ \t].*)?$|^ {0,3}<!--.*-->[ \t]*$/gm, '');
  return isNoteOrBlank(words) && outline.sections.every((section) => isUnwrittenSection(draft, section));
}

function isNoteOrBlank(text: string): boolean {
  return text.trim() === '' || isStandIn(text.trim());
}
