import { textAt } from '../../finding/report.ts';
import { type FoundWords, findWords } from '../../language/find-words.ts';
import { findHandles, findNames } from '../../language/people.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { hitsOf, wordsOf } from './hits.ts';

/** Fires where prose names a person: a login, a given name with what its bearer did, or a name of the configuration. */
export const person: Rule = {
  code: 'language/person',
  check: (draft, context) =>
    hitsOf(draft, context, (prose) => namesIn(prose, context)).map(({ text, span }) => ({
      problem: { code: 'language/person', text, role: roleOf(draft, text) },
      spot: textAt(span),
    })),
};

function namesIn(prose: string, { configuration }: RuleContext): FoundWords[] {
  const { people } = wordsOf(configuration);
  const configured = findWords(people, prose);
  const recognised = [...findHandles(prose), ...findNames(prose)].map((span) => ({
    span,
    text: prose.slice(span.start, span.end),
  }));
  const others = recognised.filter(
    ({ span }) => !configured.some((known) => known.span.start < span.end && span.start < known.span.end),
  );
  return [...configured, ...others];
}

/** The role that the front matter gives a login. */
function roleOf(draft: Draft, text: string): string | undefined {
  if (!isDraftOf(draft, 'incident')) return undefined;
  const { commander, scribe, communications, experts } = draft.sound.roles ?? {};
  const same = (handle: string | undefined): boolean => handle?.toLowerCase() === text.toLowerCase();
  if (same(commander)) return 'the incident commander';
  if (same(scribe)) return 'the scribe';
  if (same(communications)) return 'whoever spoke with users';
  return experts?.some(same) === true ? 'an expert' : undefined;
}
