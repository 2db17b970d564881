import { posix } from 'node:path';

/** What a destination in a document means, before anything is looked up. */
export type LinkTarget =
  /** Another site, a mail address, a path from the root of whatever site shows it. */
  | { readonly is: 'elsewhere' }
  /** A place in the same document; the fragment without `#`. */
  | { readonly is: 'here'; readonly fragment: string }
  /** A path from the root of the repository, without a fragment. */
  | { readonly is: 'path'; readonly path: string; readonly fragment: string | undefined }
  /** Above the root of the repository. */
  | { readonly is: 'outside' }
  /** Empty, or with a percent sign that stands for nothing. */
  | { readonly is: 'nothing' };

/** Returns what a destination means in the document of this path; both are from the root of the repository, with forward slashes. */
export function linkTarget(destination: string, documentPath: string): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(destination) || /^[/\\]/.test(destination)) return { is: 'elsewhere' };
  const hash = destination.indexOf('#');
  const written = hash === -1 ? destination : destination.slice(0, hash);
  const fragment = hash === -1 ? undefined : destination.slice(hash + 1);
  if (written === '') return fragment === undefined ? { is: 'nothing' } : { is: 'here', fragment };
  const decoded = decodePercent(written);
  if (decoded === undefined) return { is: 'nothing' };
  const path = posix.normalize(posix.join(posix.dirname(documentPath), decoded));
  return path === '..' || path.startsWith('../') ? { is: 'outside' } : { is: 'path', path, fragment };
}

/** Returns the text without percent signs; one that begins no code stands for itself, and undefined stands for bytes that are no text. */
export function decodePercent(written: string): string | undefined {
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written.replaceAll(/%(?![0-9a-z]{2})/gi, '%25'));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
