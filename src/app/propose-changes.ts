import { amendActions } from '../amend/amend-actions.ts';
import { explainObstacle } from '../amend/explain.ts';
import { madeFrom } from '../issues/carried-changes.ts';
import type { DesiredIssue } from '../issues/desired-issue.ts';
import type { JudgedHandOver } from '../issues/hand-over-judgement.ts';
import type { HandOverReport } from '../issues/hand-over-report.ts';
import { pathInRepository } from '../issues/issue-text.ts';
import type { PastPull, RollingBase, RollingPull } from '../issues/rolling-pull.ts';
import { rollingBody, rollingMessage, rollingTitle, withdrawnText } from '../issues/rolling-text.ts';
import { type UndoneChange, undoneChanges } from './undone-changes.ts';

export interface ProposalOptions {
  /** `owner/name` of the repository of the documents. */
  readonly repository: string;
  readonly folder?: string;
  readonly startsNoChecks?: boolean;
}

export interface FingerprintedOptions extends ProposalOptions {
  /** Of the changes, so that the next run knows them again without looking. */
  readonly fingerprint: string;
  /** Of all action items. */
  readonly desired: readonly DesiredIssue[];
}

/** Makes the pull request hold these changes, or none where there are none. */
export async function proposeChanges(
  judged: readonly JudgedHandOver[],
  open: PastPull | undefined,
  rolling: RollingPull,
  options: FingerprintedOptions,
): Promise<HandOverReport> {
  if (judged.length === 0) return withdraw(open, rolling);
  const { fingerprint } = options;
  if (open !== undefined && madeFrom(open.body) === fingerprint)
    return reportOf('waiting', open, judged.length);
  const base = await rolling.base(open);
  // A branch that is begun anew holds nothing of before; one that people committed to does.
  const undone =
    open === undefined || base.on === 'default-branch' ? [] : undoneChanges(open, judged, options.desired);
  const { files, made, problems } = await amendAll(judged, undone, base, rolling, options);
  if (made.length === 0) return { ...(await withdraw(open, rolling)), problems };
  const text = {
    title: rollingTitle(made),
    body: rollingBody(made, {
      fingerprint,
      home: options.repository,
      problems,
      startsNoChecks: options.startsNoChecks === true,
    }),
  };
  const pull =
    files.size === 0 && open !== undefined
      ? await describe(open, text, rolling)
      : await rolling.propose({ base, files, commitMessage: rollingMessage(made), ...text }, open);
  return { ...reportOf('proposed', pull, made.length), problems };
}

async function describe(
  open: PastPull,
  text: { readonly title: string; readonly body: string },
  rolling: RollingPull,
): Promise<PastPull> {
  await rolling.describe(open.number, text);
  return open;
}

/** First it says that it carries nothing: what people took back on the issues was not declined, and they may do it again. */
async function withdraw(open: PastPull | undefined, rolling: RollingPull): Promise<HandOverReport> {
  if (open === undefined) return reportOf('nothing', undefined, 0);
  await rolling.describe(open.number, withdrawnText);
  await rolling.withdraw(open.number);
  return reportOf('withdrawn', open, 0);
}

interface AmendedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly made: readonly JudgedHandOver[];
  readonly problems: readonly string[];
}

async function amendAll(
  judged: readonly JudgedHandOver[],
  undone: readonly UndoneChange[],
  base: RollingBase,
  rolling: RollingPull,
  { folder = '' }: ProposalOptions,
): Promise<AmendedFiles> {
  const files = new Map<string, string>();
  const made: JudgedHandOver[] = [];
  const problems: string[] = [];
  const pathOf = ({ document }: DesiredIssue): string => pathInRepository(document.path, folder);
  for (const { desired, amendment } of undone) {
    const path = pathOf(desired);
    const text = files.get(path) ?? (await rolling.readText(base.commit, path));
    const amended = text === undefined ? undefined : amendActions(text, [amendment]);
    if (amended?.is === 'amended') files.set(path, amended.text);
    if (amended?.is === 'impossible') problems.push(`${path}: ${explainObstacle(amended.why, amendment)}`);
  }
  for (const [path, changes] of byDocument(judged, pathOf)) {
    let text = files.get(path) ?? (await rolling.readText(base.commit, path));
    if (text === undefined) {
      problems.push(`${path} is not on the default branch, so that nothing in it can be changed.`);
      continue;
    }
    for (const change of changes) {
      const amended = amendActions(text, [change.amendment]);
      if (amended.is === 'impossible') {
        problems.push(`${path}: ${explainObstacle(amended.why, change.amendment)}`);
        continue;
      }
      // The default branch says so already: only these documents are older.
      if (amended.is === 'unchanged' && base.on === 'default-branch') continue;
      made.push(change);
      if (amended.is === 'unchanged') continue;
      text = amended.text;
      files.set(path, text);
    }
  }
  return { files, made, problems };
}

function byDocument(
  judged: readonly JudgedHandOver[],
  pathOf: (desired: DesiredIssue) => string,
): Map<string, JudgedHandOver[]> {
  const groups = new Map<string, JudgedHandOver[]>();
  for (const change of judged) {
    const path = pathOf(change.handOver.desired);
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [change]);
    else group.push(change);
  }
  return groups;
}

/** Returns a report without problems. */
export function reportOf(
  is: HandOverReport['is'],
  pull: { readonly number: number; readonly url: string } | undefined,
  changes: number,
  declined = 0,
): HandOverReport {
  const named = pull === undefined ? undefined : { number: pull.number, url: pull.url };
  return { is, pull: named, changes, declined, problems: [] };
}
