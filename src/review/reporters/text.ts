import { printable } from '../../finding/reporters/code-frame.ts';
import type { Style } from '../../finding/reporters/style.ts';
import { type JudgedDocument, letsPass, type ReviewResult } from '../review-result.ts';
import type { Outcome } from '../verdict.ts';
import { headline } from './headline.ts';
import { attemptWords, overrideWords } from './override-words.ts';
import {
  candidateWords,
  changeWords,
  noteWords,
  reasonWords,
  requirementWords,
  reviewWords,
  stateWords,
} from './words.ts';

/** Returns the verdict for a person at a terminal. */
export function renderReviewText(result: ReviewResult, style: Style): string {
  const { verdict, notes, documents, policyPaths } = result;
  const parts = [
    section('Changed', [...documents.map(documentLine), ...policyPaths.map(policyLine)], style),
    requirementTable(verdict.outcomes, style),
    section(
      'Reviews',
      verdict.reviews.map((judged) => reviewWords(judged, printable)),
      style,
    ),
    section('Override', overrideLines(result), style),
    section(
      'Notes',
      notes.map((note) => noteWords(note, printable)),
      style,
    ),
    verdictLine(result, style),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function documentLine({ change, severity, visibility }: JudgedDocument): string {
  const judged = severity === undefined ? visibility : `${severity.severity.id}, ${visibility}`;
  const hasReaders = change.kind !== 'service';
  return `${printable(change.path)}  ${changeWords(change, printable)}${hasReaders ? `; judged as ${judged}` : ''}`;
}

function policyLine(path: string): string {
  return `${printable(path)}  part of the policy`;
}

function requirementTable(outcomes: readonly Outcome[], style: Style): string {
  if (outcomes.length === 0) return '';
  const rows = outcomes.map((outcome) => ({
    outcome,
    asked: requirementWords(outcome, printable),
    state: stateWords(outcome, printable),
  }));
  const askedWidth = Math.max(...rows.map(({ asked }) => asked.length), 'Asked for'.length);
  const stateWidth = Math.max(...rows.map(({ state }) => state.length), 'State'.length);
  const heading = `  ${'Asked for'.padEnd(askedWidth)}  ${'State'.padEnd(stateWidth)}  Who can give it`;
  const lines = rows.flatMap(({ outcome, asked, state }) => {
    const paint = outcome.met ? style.good : style.error;
    const who = outcome.met ? '' : candidateWords(outcome, printable);
    const line = `${asked.padEnd(askedWidth)}  ${state.padEnd(stateWidth)}  ${who}`.trimEnd();
    const because = `because ${reasonWords(outcome.requirement.because, printable)}`;
    return [`${paint(outcome.met ? '✓' : '✗')} ${line}`, `    ${style.faint(because)}`];
  });
  return `${style.strong(heading)}\n${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[], style: Style): string {
  if (lines.length === 0) return '';
  return `${style.strong(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function overrideLines({ outcome, overrideTried: tried }: ReviewResult): string[] {
  const given = outcome.is === 'overridden' ? [overrideWords(outcome.override, printable)] : [];
  const attempts = tried?.attempts.map((attempt) => attemptWords(attempt, tried, printable)) ?? [];
  return [...given, ...attempts];
}

function verdictLine(result: ReviewResult, style: Style): string {
  const granted = letsPass(result);
  const mark = granted ? style.good('✓') : style.error('✗');
  const commits = style.faint(
    `commit ${result.headSha.slice(0, 12)}, policy of ${result.baseSha.slice(0, 12)}`,
  );
  return `${mark} ${headline(result)} ${commits}\n`;
}
