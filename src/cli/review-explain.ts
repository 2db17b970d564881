import { resolve } from 'node:path';
import type { PolicyTrees } from '../app/review-explain.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import type { PolicyExplanation } from '../review/explain-policy.ts';
import { pathFromRoot, rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

export interface ExplainFlags extends GlobalOptions {
  readonly explain: string;
  readonly base?: string;
  readonly severity?: string;
}

/** `lookback review --explain PATH`: the policy that applies to a file, in words. Exit 0; 2: it could not run. */
export async function runReviewExplain(flags: ExplainFlags, terminal: Terminal): Promise<void> {
  const { explainReview } = await import('../app/review-explain.ts');
  const root = rootOf(flags, terminal);
  const path = pathFromRoot(root, flags.explain, terminal);
  const { trees, below, policyOf } = await openTree(root, flags.base, terminal);
  const explanation = explainReview(trees, { path, root: below, severity: flags.severity });
  terminal.print(await render(explanation, policyOf, flags, terminal));
  terminal.exitWith(0);
}

interface OpenTree {
  readonly trees: PolicyTrees;
  readonly below: string;
  readonly policyOf: string;
}

async function openTree(root: string, base: string | undefined, terminal: Terminal): Promise<OpenTree> {
  const { openGit } = await import('../io/git.ts');
  const { folderInRepository, gitCommits } = await import('../io/git-commits.ts');
  const git = openGit(root, terminal.environment);
  if (base === undefined) {
    const { folderTree } = await import('../io/folder-tree.ts');
    const below = orTop(() => folderInRepository(git));
    const top = resolve(root, ...below.split('/').flatMap((part) => (part === '' ? [] : ['..'])));
    return {
      trees: { root: folderTree(root), top: folderTree(top) },
      below,
      policyOf: 'in the working tree',
    };
  }
  const commits = gitCommits(git);
  const below = folderInRepository(git);
  const sha = commits.resolve(base);
  const trees = { root: commits.tree(sha, below), top: commits.tree(sha, '') };
  return { trees, below, policyOf: `at ${base} (${sha.slice(0, 12)})` };
}

/** A folder outside of git has a policy as well; it lies at the top then. */
function orTop(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotRun) return '';
    throw error;
  }
}

async function render(
  explanation: PolicyExplanation,
  policyOf: string,
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<string> {
  if (flags.format === 'json') {
    const { renderExplanationJson } = await import('../review/reporters/explanation-json.ts');
    return renderExplanationJson(explanation, policyOf);
  }
  const { renderExplanationText } = await import('../review/reporters/explanation-text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  return renderExplanationText(explanation, policyOf, styleFor(terminal.colour));
}
