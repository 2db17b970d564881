import { printable } from '../../finding/reporters/code-frame.ts';
import type { Style } from '../../finding/reporters/style.ts';
import type { PolicyExplanation } from '../explain-policy.ts';
import {
  guardWords,
  neededWords,
  scaleWords,
  serviceWords,
  subjectWords,
  visibilityWords,
} from './explanation-words.ts';
import { exclusionWords, pushWords } from './policy-words.ts';

/** Returns the policy for one file, for a person at a terminal. */
export function renderExplanationText(
  explanation: PolicyExplanation,
  policyOf: string,
  style: Style,
): string {
  const { path, requirements } = explanation;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${style.strong(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`];
  const asksNothing = requirements?.length === 0;
  const parts = [
    `${style.strong(printable(path))}\n  ${subjectWords(explanation)}\n`,
    ...section('A change of it needs', neededWords(explanation, printable)),
    ...section(
      'Each severity asks for its own, and for what milder ones do',
      scaleWords(explanation, printable),
    ),
    ...section('Visibility', visibilityWords(explanation, printable)),
    ...section('Owning teams', serviceWords(explanation, printable)),
    ...section('The policy itself', guardWords(explanation, printable)),
    ...(asksNothing ? [] : section('Whose approval does not count', exclusionWords(explanation, printable))),
    ...(asksNothing ? [] : section('After a push', [pushWords(explanation.effective.survivePush)])),
    style.faint(
      `By the policy ${printable(policyOf)}. A proposal is judged by that of its base, and by the stricter of base and head.`,
    ),
  ];
  return `${parts.join('\n')}\n`;
}
