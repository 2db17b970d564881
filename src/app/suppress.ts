import type { DocumentReading } from '../document/document.ts';
import type { IgnoreComment, UnreadIgnore } from '../document/ignore-comments.ts';
import { maxIgnoreCodesLength, maxIgnoreComments, maxIgnoreReasonLength } from '../document/limits.ts';
import { codes, isConfigurable, type Problem } from '../finding/catalogue.ts';
import type { Finding } from '../finding/finding.ts';
import type { Span } from '../finding/position.ts';
import { type LocalReport, textAt } from '../finding/report.ts';
import type { Locator } from '../schema/locate.ts';
import { suggest } from '../schema/suggest.ts';

export interface Suppression {
  readonly silenced: readonly Finding[];
  /** What is wrong with the comments themselves. */
  readonly reports: readonly LocalReport[];
}

/** One rule silenced on some lines. */
interface Silence {
  readonly rule: string;
  readonly span: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Sorts out which findings of one document its comments silence, and which of those comments do nothing. */
export function suppress(
  { ignores, unreadIgnores, values }: DocumentReading,
  findings: readonly Finding[],
  locator: Locator,
): Suppression {
  const silences = ignores.flatMap((comment) => silencesOf(comment, locator));
  const idle = silences.filter((silence) => !findings.some((finding) => covers(silence, finding)));
  return {
    silenced: findings.filter((finding) => silences.some((silence) => covers(silence, finding))),
    reports: [
      ...ignores.flatMap(mistakesIn),
      ...unreadIgnores.map(unreadReport),
      // While the front matter cannot be read most rules are silent, and nobody can tell.
      ...(values === undefined
        ? []
        : idle.map(({ rule, span }) => at(span, { code: 'suppression/unused', rule }))),
    ],
  };
}

function silencesOf(comment: IgnoreComment, locator: Locator): Silence[] {
  if (comment.reason === '') return [];
  const { start, end } = locator.place(textAt(comment.covers));
  return comment.codes
    .filter(({ text }) => isConfigurable(text))
    .map(({ text: rule, span }) => ({ rule, span, firstLine: start.line, lastLine: end.line }));
}

function covers({ rule, firstLine, lastLine }: Silence, { code, start }: Finding): boolean {
  return code === rule && firstLine <= start.line && start.line <= lastLine;
}

function unreadReport({ span, beyond }: UnreadIgnore): LocalReport {
  switch (beyond) {
    case 'length': {
      const allowed = { codes: maxIgnoreCodesLength, reason: maxIgnoreReasonLength };
      return at(span, { code: 'suppression/limits', beyond, allowed });
    }
    case 'count':
      return at(span, { code: 'suppression/limits', beyond, allowed: maxIgnoreComments });
  }
}

function mistakesIn(comment: IgnoreComment): LocalReport[] {
  const unreasoned = comment.reason === '' || comment.codes.length === 0;
  return [
    ...(unreasoned
      ? [at(comment.span, { code: 'suppression/no-reason', codes: comment.codes.map(({ text }) => text) })]
      : []),
    ...comment.codes.flatMap(({ text, span }) => mistakeIn(text, span)),
  ];
}

function mistakeIn(rule: string, span: Span): LocalReport[] {
  if (isConfigurable(rule)) return [];
  if (codes.some((code) => code === rule)) return [at(span, { code: 'suppression/not-allowed', rule })];
  const suggestion = suggest(rule, codes.filter(isConfigurable));
  return [
    at(span, { code: 'suppression/unknown-rule', rule, ...(suggestion === undefined ? {} : { suggestion }) }),
  ];
}

function at(span: Span, problem: Problem): LocalReport {
  return { problem, spot: textAt(span) };
}
