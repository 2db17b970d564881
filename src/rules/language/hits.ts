import { sameTitle } from '../../document/outline.ts';
import type { Span } from '../../finding/position.ts';
import { type FoundWords, findWords } from '../../language/find-words.ts';
import { literalWords } from '../../language/literal-words.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { Draft } from '../../repository/repository.ts';
import { textOf } from '../prose.ts';
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
    const exempt = words.allowed === undefined ? [] : findWords(words.allowed, passage.prose);
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
  readonly people: RegExp | undefined;
  readonly allowed: RegExp | undefined;
}

const noWords: ConfiguredWords = { people: undefined, allowed: undefined };
const compiled = new WeakMap<Configuration, ConfiguredWords>();

/** Returns the words of the configuration as patterns, made once. */
export function wordsOf(configuration: Configuration | undefined): ConfiguredWords {
  if (configuration === undefined) return noWords;
  const before = compiled.get(configuration);
  if (before !== undefined) return before;
  const { people, allowed } = configuration.language;
  const made = { people: literalWords(people, 'g'), allowed: literalWords(allowed, 'gi') };
  compiled.set(configuration, made);
  return made;
}

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
