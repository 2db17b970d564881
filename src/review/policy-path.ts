import { configurationPath } from '../repository/document-path.ts';
import { auditFolder } from './audit-file.ts';

/** What decides how proposals are judged, wherever the root is: the host reads these from the top only. */
const ofTheHost = /^(?:\.github\/|(?:docs\/)?codeowners$|actions\/|dist\/)/i;
/**
 * What git itself reads in any folder: an encoding or a filter makes a checkout hold other words than the blob that was
 * reviewed, and a submodule brings files nobody looked at.
 */
const ofGit = /(?:^|\/)\.git(?:attributes|modules)$/i;
/** Which overrides there were is read by whoever guards the policy, and by nobody taken away unseen. */
const ofTheRoot = new RegExp(
  `^(?:${configurationPath.replace('.', '\\.')}$|schemas/|actions/|dist/|${auditFolder}/)`,
  'i',
);

/**
 * Returns whether a path from the top of the git repository is part of the policy. Case is ignored: some machines that
 * check the repository out ignore it too.
 */
export function isPolicyPath(path: string, root: string): boolean {
  if (ofTheHost.test(path) || ofGit.test(path)) return true;
  const below = belowRoot(path, root);
  return below !== undefined && ofTheRoot.test(below);
}

/** Returns the path from the root, or undefined where it lies elsewhere. The root is empty, or a folder without a slash at its end. */
export function belowRoot(path: string, root: string): string | undefined {
  if (root === '') return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}
