import { CannotRun } from '../../finding/cannot-run.ts';

/** A token for the repositories of one owner, or for one repository. */
interface OwnersToken {
  /** `owner` or `owner/name`, in lower case. */
  readonly of: string;
  readonly token: string;
}

const line = /^([A-Za-z0-9](?:-?[A-Za-z0-9])*(?:\/[A-Za-z0-9._-]{1,100})?)[ \t]*:[ \t]*([!-~]+)$/;

/**
 * Reads lines of `owner: token` and `owner/name: token`; blank ones and those that begin with `#` mean nothing. Throws
 * CannotRun for any other, which it does not repeat: a token may stand anywhere in it.
 */
export function readTokens(text: string): OwnersToken[] {
  const tokens: OwnersToken[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const [, of, token] = line.exec(trimmed) ?? [];
    if (of === undefined || token === undefined) throw unreadable(index + 1);
    if (tokens.some((other) => other.of === of.toLowerCase())) throw twice(index + 1);
    tokens.push({ of: of.toLowerCase(), token });
  }
  return tokens;
}

/** Returns the token for a repository: its own, else its owner's, else undefined. */
export function tokenFor(tokens: readonly OwnersToken[], repository: string): string | undefined {
  const name = repository.toLowerCase();
  const owner = name.split('/')[0];
  const found = tokens.find(({ of }) => of === name) ?? tokens.find(({ of }) => of === owner);
  return found?.token;
}

function unreadable(lineNumber: number): CannotRun {
  return new CannotRun(
    `Line ${lineNumber} of the tokens is not a name, a colon and a token.`,
    'Write one line for each owner or repository, such as "example: <token>" or "example/ovens: <token>".',
  );
}

function twice(lineNumber: number): CannotRun {
  return new CannotRun(
    `Line ${lineNumber} of the tokens names an owner or a repository for the second time.`,
    'Leave one line for each owner and each repository.',
  );
}
