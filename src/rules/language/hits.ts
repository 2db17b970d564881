import { sameTitle } from '../../document/outline.ts';
import type { Span } from '../../finding/position.ts';
import { type FoundWords, findWords } from '../../language/find-words.ts';
import { literalWords } from '../../language/literal-words.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
import { rememberLast } from '../remember-last.ts';
import type { RuleContext } from '../rule.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Looks for words in a text; places count from its beginning. */
export type Finder = (prose: string) => readonly FoundWords[];

/** Returns where the author's own words are what is looked for, but for what the configuration allows. */
export function hitsOf(draft: Draft, { configuration }: RuleContext, find: Finder): FoundWords[] {
  const words = wordsOf(configuration);
  return passagesOf(draft, words.people).flatMap((passage) => {
    const found = find(passage.prose).filter(({ span }) => isWrittenSo(draft, passage, span));
    if (found.length === 0) return [];
    const exempt = findWords(words.allowed, passage.prose);
    return found
      .filter(({ span }) => !exempt.some((other) => holds(other.span, span)))
      .map(({ span, text }) => ({ text, span: moved(span, passage.offset) }))
      .filter(({ span }) => !isRequiredHeading(draft, configuration, span));
  });
}

/** Returns a finder for a pattern. */
export function patternFinder(pattern: RegExp): Finder {
  return (prose) => findWords(pattern, prose);
}

interface ConfiguredWords {
  readonly people: RegExp;
  readonly allowed: RegExp;
}

/** Finds nothing, and looks for it in one place only. */
const nothing = /[^\s\S]/gy;
const noWords: ConfiguredWords = { people: nothing, allowed: nothing };

/** Returns the words of the configuration as patterns. */
export function wordsOf(configuration: Configuration | undefined): ConfiguredWords {
  return configuration === undefined ? noWords : compiled(configuration);
}

const compiled = rememberLast(
  ({ language: { people, allowed } }: Configuration): ConfiguredWords => ({
    people: literalWords(people, 'g') ?? nothing,
    allowed: literalWords(allowed, 'gi') ?? nothing,
  }),
);

/** Between two words that were found as one there must be nothing that was blanked. */
function isWrittenSo(draft: Draft, { prose, offset }: Passage, { start, end }: Span): boolean {
  return textOf(draft).slice(offset + start, offset + end) === prose.slice(start, end);
}

/** Nobody chose the words of a heading that the severity asks for. */
function isRequiredHeading(draft: Draft, configuration: Configuration | undefined, span: Span): boolean {
  const section = draft.reading.outline.sections.find(({ heading }) => holds(heading, span));
  if (section === undefined || configuration === undefined) return false;
  return configuration.severities.some(({ sections }) =>
    sections.some((title) => sameTitle(title, section.title)),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
