import { codeSpan } from '../../finding/reporters/code-span.ts';
import { type GroupVerdict, isGroupGranted, refusedPulls } from '../group-verdict.ts';
import type { Uncovered } from '../merge-group.ts';
import type { StatusText } from '../review-host.ts';
import { headline } from './headline.ts';
import { shortened } from './status.ts';
import { count, type Quote, reasonWords, requirementWords } from './words.ts';

const mostListed = 60;

/** Returns the commit status of a merge group. */
export function groupStatus(verdict: GroupVerdict, url: string | undefined): StatusText {
  const state = isGroupGranted(verdict) ? 'success' : 'failure';
  return { state, description: shortened(groupHeadline(verdict)), url };
}

/** Says the whole in one sentence. */
export function groupHeadline(verdict: GroupVerdict): string {
  const { grants, uncovered } = verdict;
  if (isGroupGranted(verdict)) {
    return grants.length === 1
      ? 'The pull request is granted, and merged it asks for nothing more.'
      : `Each of the ${grants.length} pull requests is granted, and together they ask for nothing more.`;
  }
  const refused = refusedPulls(grants).map(({ pull }) => `#${pull}`);
  const parts = [
    ...(refused.length === 0 ? [] : [`not granted: ${refused.join(', ')}`]),
    ...(uncovered.length === 0
      ? []
      : [`${count(uncovered.length, 'requirement')} of what they make together not met`]),
  ];
  return `Not to be merged so: ${parts.join('; ')}.`;
}

/** Returns the verdict as lines for a log. */
export function groupText(verdict: GroupVerdict, quote: Quote): string {
  return [groupHeadline(verdict), ...pullLines(verdict), ...uncoveredLines(verdict.uncovered, quote)].join(
    '\n',
  );
}

/** Returns the verdict as Markdown, for a job summary. */
export function groupExplanation(verdict: GroupVerdict): string {
  const lines = [...pullLines(verdict), ...uncoveredLines(verdict.uncovered, codeSpan)];
  const advice = verdict.uncovered.length === 0 ? [] : [adviceAfterwards];
  return [
    `### Review by policy, of a merge group: ${groupHeadline(verdict)}`,
    lines.map((line) => `- ${line}`).join('\n'),
    ...advice,
    `<sub>Judged: commit ${codeSpan(verdict.headSha)} by the policy at ${codeSpan(verdict.baseSha)}.</sub>`,
  ].join('\n\n');
}

const adviceAfterwards =
  'Put them into the queue one after the other: when the first is merged, bring the other up to date, and its own review says what is missing and who can give it.';

function pullLines({ grants }: GroupVerdict): string[] {
  return grants.map(({ pull, result }) => `Pull request #${pull}: ${headline(result)}`);
}

function uncoveredLines(uncovered: readonly Uncovered[], quote: Quote): string[] {
  const lines = uncovered.slice(0, mostListed).map((one) => uncoveredLine(one, quote));
  const rest = uncovered.length - lines.length;
  return rest > 0 ? [...lines, `And ${rest} more.`] : lines;
}

function uncoveredLine({ path, requirement, pulls }: Uncovered, quote: Quote): string {
  const asked = requirementWords({ requirement }, quote);
  const where =
    pulls.length === 0
      ? 'no pull request of the group changes it'
      : `not given in ${pulls.map((pull) => `#${pull}`).join(' or ')}`;
  return `${quote(path)} as it would be merged asks for ${asked} (${reasonWords(requirement.because, quote)}): ${where}.`;
}
