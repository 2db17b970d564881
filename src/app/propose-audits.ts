import { createHash } from 'node:crypto';
import { inertMarkdown } from '../finding/reporters/inert-text.ts';
import type { AuditProposal } from '../issues/audit-report.ts';
import { madeFrom, madeMark } from '../issues/carried-changes.ts';
import { pathInRepository } from '../issues/issue-text.ts';
import type { RollingPull } from '../issues/rolling-pull.ts';

/**
 * Proposes the files that tell of overridden reviews, by a pull request of their own: whoever guards the policy has to approve it, and
 * nothing else should wait for that. Returns undefined where there is nothing to tell. Throws CannotRun where it cannot be made.
 */
export async function proposeAudits(
  audits: ReadonlyMap<string, string>,
  rolling: RollingPull,
  folder: string,
): Promise<AuditProposal | undefined> {
  if (audits.size === 0) return undefined;
  const files = new Map([...audits].map(([path, text]) => [pathInRepository(path, folder), text]));
  const fingerprint = fingerprintOf(files);
  const pulls = await rolling.list();
  const same = pulls.find(({ body, state }) => state !== 'merged' && madeFrom(body) === fingerprint);
  if (same !== undefined)
    return { is: same.state === 'open' ? 'waiting' : 'declined', pull: same, files: files.size };
  const open = pulls.find(({ state }) => state === 'open');
  const base = await rolling.base(open);
  const pull = await rolling.propose({ base, files, ...wordsFor([...files.keys()], fingerprint) }, open);
  return { is: 'proposed', pull, files: files.size };
}

function fingerprintOf(files: ReadonlyMap<string, string>): string {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}

function wordsFor(paths: readonly string[], fingerprint: string) {
  const title =
    paths.length === 1 ? 'Record an overridden review' : `Record ${paths.length} overridden reviews`;
  const lines = paths.map((path) => `- ${inertMarkdown(path)}`);
  const body = [
    madeMark(fingerprint),
    '',
    'Pull requests that were merged by an emergency override of the review policy, for the record: who, when, why, and what was missing.',
    '',
    ...lines.slice(0, 500),
  ].join('\n');
  return { title, body, commitMessage: `${title}\n\n${paths.slice(0, 100).join('\n')}` };
}
