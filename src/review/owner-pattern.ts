/**
 * Whether a pattern of CODEOWNERS matches a path from the top of the repository. As in .gitignore, but a pattern that ends in
 * `/*` takes the files of that folder alone, and there are no `!` and `[ ]`.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export type OwnerPattern = (path: string) => boolean;

const longestPattern = 1000;

/** Returns what a pattern matches, or undefined where it is written in a way that GitHub refuses. */
export function ownerPattern(pattern: string): OwnerPattern | undefined {
  if (!isAccepted(pattern)) return undefined;
  const segments = segmentsOf(pattern);
  return (path) => matchesPath(segments, path.split('/'));
}

function isAccepted(pattern: string): boolean {
  if (pattern === '' || pattern === '/' || pattern.length > longestPattern) return false;
  return !/^!|^\\#|[[\]]|\\$|\*{3}|\/\//.test(pattern);
}

/** A pattern without a slash, or with one at its end only, matches at any depth. */
function segmentsOf(pattern: string): string[] {
  const isRooted = pattern.slice(0, -1).includes('/');
  const isFolder = pattern.endsWith('/');
  const segments = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  return [...(isRooted ? [] : ['**']), ...segments, ...(isFolder ? ['**'] : [])];
}

/**
 * Walks the path once and keeps every place in the pattern that it can have reached, so that no pattern takes longer than the
 * product of both lengths.
 */
function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = closure([0], pattern);
  for (const name of path) {
    const next = [...reached].flatMap((at) => {
      // The pattern named a folder above: everything in it belongs to it.
      if (at === pattern.length) return pattern.at(-1) === '*' ? [] : [at];
      const segment = pattern[at] ?? '';
      if (segment === '**') return [at === pattern.length - 1 ? at + 1 : at];
      return matchesName(segment, name) ? [at + 1] : [];
    });
    reached = closure(next, pattern);
  }
  return reached.has(pattern.length);
}

/** `**` stands for no name as well; at the end of a pattern it stands for one at least. */
function closure(places: readonly number[], pattern: readonly string[]): Set<number> {
  const reached = new Set(places);
  for (const at of reached) if (pattern[at] === '**' && at < pattern.length - 1) reached.add(at + 1);
  return reached;
}

type Token =
  | { readonly is: 'any-name-part' | 'any-character' }
  | { readonly is: 'character'; readonly text: string };

/** On a mismatch only the last `*` needs to take one character more: what an earlier one could take, the last can as well. */
function matchesName(segment: string, name: string): boolean {
  const tokens = tokensOf(segment);
  const characters = name.match(/./gsu) ?? [];
  let [token, character] = [0, 0];
  let lastStar: { readonly token: number; character: number } | undefined;
  while (character < characters.length) {
    const wanted = tokens[token];
    if (wanted?.is === 'any-name-part') {
      lastStar = { token, character };
      token += 1;
    } else if (wanted !== undefined && isOne(wanted, characters[character])) {
      token += 1;
      character += 1;
    } else {
      if (lastStar === undefined) return false;
      lastStar = { token: lastStar.token, character: lastStar.character + 1 };
      [token, character] = [lastStar.token + 1, lastStar.character];
    }
  }
  return tokens.slice(token).every(({ is }) => is === 'any-name-part');
}

function isOne(wanted: Token, character: string | undefined): boolean {
  return wanted.is === 'any-character' || (wanted.is === 'character' && wanted.text === character);
}

/** A backslash takes the next character as it is. */
function tokensOf(segment: string): Token[] {
  return [...segment.matchAll(/\\(.)|\*+|./gsu)].map(([text, escaped]): Token => {
    if (escaped !== undefined) return { is: 'character', text: escaped };
    if (text.startsWith('*')) return { is: 'any-name-part' };
    return text === '?' ? { is: 'any-character' } : { is: 'character', text };
  });
}
