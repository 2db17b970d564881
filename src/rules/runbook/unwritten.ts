import type { Section } from '../../document/outline.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';

/** Longer texts than this say something. */
const longestNote = 200;

const note =
  /^[\s>*_-]*(?:to ?do|tbd|tba|wip|fixme|work in progress|coming soon|to be (?:written|done|defined|determined|added)|\.{3}|…|\?+)[\s.!:*_]*$/i;

/** Whether a section holds nothing, or only a note that it is to be written. */
export function isUnwrittenSection(draft: Draft, { empty, content }: Section): boolean {
  return empty || isNote(textOf(draft).slice(content.start, content.end));
}

/** Whether nothing in the body says anything. */
export function isUnwritten(draft: Draft): boolean {
  const { bodyStart, outline } = draft.reading;
  const [first] = outline.sections;
  const before = textOf(draft).slice(bodyStart, first?.heading.start);
  const words =
    before.length > 10 * longestNote
      ? before
      : before.replaceAll(/^ {0,3}#{1,6}(?:[ \t].*)?$|^ {0,3}<!--.*-->[ \t]*$/gm, '');
  return isNoteOrBlank(words) && outline.sections.every((section) => isUnwrittenSection(draft, section));
}

function isNoteOrBlank(text: string): boolean {
  return text.trim() === '' || isNote(text);
}

function isNote(text: string): boolean {
  const words = text.trim();
  return words.length <= longestNote && note.test(words);
}
