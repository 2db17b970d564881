import { decodeText } from '../document/text.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { isLogin } from './login.ts';
import { type OwnerPattern, ownerPattern } from './owner-pattern.ts';

/** Who is named as an owner. */
export type Owner =
  | { readonly is: 'person'; readonly login: string }
  /** `@organisation/team`. */
  | { readonly is: 'team'; readonly handle: string }
  /** Nobody can be found by what is written: an address, or what is no name of anybody. */
  | { readonly is: 'unknown'; readonly written: string; readonly why: 'address' | 'no-name' };

/** A line that gives paths their owners; without owners it takes them away. */
export interface OwnersLine {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly Owner[];
}

/** What CODEOWNERS of one commit says. */
export type CodeOwners =
  | {
      readonly is: 'read';
      /** From the top of the repository. */
      readonly file: string;
      /** The last line that matches a path from the top of the repository; undefined where none does. */
      readonly lineFor: (path: string) => OwnersLine | undefined;
      /** Numbers of the lines whose pattern GitHub refuses, and so passes over. */
      readonly refusedLines: readonly number[];
    }
  | { readonly is: 'unusable'; readonly file: string; readonly why: 'link' | 'too-large' | 'not-text' }
  | { readonly is: 'absent' };

/** GitHub takes the first that is there. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
/** A larger one is not loaded by GitHub. */
const longestFileBytes = 3 * 1024 ** 2;

/** Reads who owns what from the files of a commit, from its top. */
export function readCodeOwners(top: FileTree): CodeOwners {
  for (const file of places) {
    const entry = top.list(file).find(({ path }) => path === file);
    if (entry === undefined) continue;
    if (entry.kind !== 'file') return { is: 'unusable', file, why: 'link' };
    const content = top.read(file, longestFileBytes);
    if ('tooLargeBytes' in content) return { is: 'unusable', file, why: 'too-large' };
    const text = decodeText(content.bytes);
    return text === undefined ? { is: 'unusable', file, why: 'not-text' } : parseCodeOwners(file, text);
  }
  return { is: 'absent' };
}

/** Returns what the text of a CODEOWNERS file says. */
export function parseCodeOwners(file: string, text: string): Extract<CodeOwners, { is: 'read' }> {
  const lines = text.split(/\r?\n/).flatMap((written, index) => lineFrom(written, index + 1));
  const accepted = lines.filter(isAccepted).reverse();
  const refusedLines = lines.filter(({ matches }) => matches === undefined).map(({ line }) => line);
  const lineFor = (path: string): OwnersLine | undefined => {
    const found = accepted.find(({ matches }) => matches(path));
    return found && { line: found.line, pattern: found.pattern, owners: found.owners };
  };
  return { is: 'read', file, lineFor, refusedLines };
}

interface ReadLine extends OwnersLine {
  readonly matches: OwnerPattern | undefined;
}

function isAccepted(line: ReadLine): line is ReadLine & { readonly matches: OwnerPattern } {
  return line.matches !== undefined;
}

/** A space in a pattern has a backslash before it; whatever follows a word that begins with `#` is a comment. */
function lineFrom(written: string, line: number): ReadLine[] {
  const words = written.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (pattern === undefined) return [];
  return [{ line, pattern, owners: owners.map(ownerFrom), matches: ownerPattern(pattern) }];
}

function ownerFrom(written: string): Owner {
  const [, name = '', team] = /^@([^/]+)(?:\/([A-Za-z0-9][A-Za-z0-9._-]*))?$/.exec(written) ?? [];
  if (isLogin(name)) {
    return team === undefined ? { is: 'person', login: name } : { is: 'team', handle: `@${name}/${team}` };
  }
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(written);
  return { is: 'unknown', written, why: isAddress ? 'address' : 'no-name' };
}
