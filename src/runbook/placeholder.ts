/** Something in a command that has to be replaced before it is run. */
export interface Placeholder {
  readonly kind: 'angle' | 'braces' | 'variable' | 'word';
  /** As it stands in the code, such as `<pod>`. */
  readonly written: string;
  /** Without what marks it. */
  readonly name: string;
  /** Where it begins in the code. */
  readonly at: number;
}

/** A block of code, without its fences. */
export interface Code {
  readonly text: string;
  /** Empty where none is named. */
  readonly language: string;
}

const shells = new Set([
  '',
  'sh',
  'bash',
  'zsh',
  'ksh',
  'shell',
  'console',
  'shell-session',
  'shellsession',
  'sh-session',
  'terminal',
]);
/** Output, pictures, and markup that is full of angle brackets. */
const neverCommands = new Set([
  'text',
  'txt',
  'plaintext',
  'log',
  'logs',
  'output',
  'diff',
  'mermaid',
  'html',
  'xml',
  'svg',
  'markdown',
  'md',
]);

const candidate =
  /(?<![\w<])<(?<angle>[A-Za-z][\w .,|/:-]{0,60})>|\{\{\s{0,3}(?<braces>[A-Za-z][\w-]{0,60})\s{0,3}\}\}|(?<!\\)\$(?:(?<variable>[A-Z][A-Z0-9_]{1,60})\b|\{(?<braced>[A-Z][A-Z0-9_]{1,60})\})|(?<![\w$<{-])(?<word>(?:YOUR|REPLACE|CHANGE|INSERT)[_-][A-Z0-9_-]{0,60}[A-Z0-9]|CHANGEME|your-[a-z][a-z0-9-]{0,60}|x{3,}|X{3,})(?![\w-])/g;

/** Returns what a reader of the commands has to replace, in order. Comments and the output below a prompt are left out. */
export function placeholdersIn(code: Code): Placeholder[] {
  const language = code.language.toLowerCase();
  if (neverCommands.has(language) || !/[<{$x]|[A-Z]{2}/i.test(code.text)) return [];
  const closed = new Set([...code.text.matchAll(/<\/([A-Za-z][\w.-]{0,60})>/g)].map(([, name]) => name));
  const isTemplate = /\{\{-?\s?(?:range|if|with|end|[.$])/.test(code.text);
  return commandLines(code.text, language).flatMap(({ line, start }) =>
    [...line.matchAll(candidate)].flatMap((match) => {
      const found = readMatch(match);
      const wanted =
        found !== undefined && isPlaceholder(found, { line, at: match.index, language, isTemplate, closed });
      return wanted ? [{ ...found, at: start + match.index }] : [];
    }),
  );
}

function readMatch({ 0: written, groups = {} }: RegExpExecArray): Omit<Placeholder, 'at'> | undefined {
  const { angle, braces, variable, braced, word } = groups;
  if (angle !== undefined) return { kind: 'angle', written, name: angle };
  if (braces !== undefined) return { kind: 'braces', written, name: braces };
  const name = variable ?? braced;
  if (name !== undefined) return { kind: 'variable', written, name };
  return word === undefined ? undefined : { kind: 'word', written, name: word };
}

interface Surroundings {
  readonly line: string;
  readonly at: number;
  readonly language: string;
  readonly isTemplate: boolean;
  /** Names of closing tags in the code, which make it markup. */
  readonly closed: ReadonlySet<string | undefined>;
}

/** What kubectl and other tools print for themselves, and keys on a keyboard. */
const notToReplace =
  /^(?:none|unset|nil|null|unknown|pending|invalid|empty|error|auto|no value|std(?:in|out|err)|eof|defunct|redacted|enter|return|tab|esc|space|ctrl.*|c-.|br|hr)$/i;
const shellsOwn = new Set(
  'HOME PATH USER LOGNAME PWD OLDPWD SHELL HOSTNAME RANDOM EDITOR PAGER TERM TMPDIR KUBECONFIG UID EUID PPID IFS LANG SECONDS LINENO BASH_SOURCE PIPESTATUS NF NR FS OFS RS'.split(
    ' ',
  ),
);

function isPlaceholder({ kind, name, written }: Omit<Placeholder, 'at'>, around: Surroundings): boolean {
  const { line, at, language, isTemplate, closed } = around;
  switch (kind) {
    case 'angle':
      // A blank before the bracket is a redirection's.
      return (
        !/\s$/.test(name) &&
        !notToReplace.test(name) &&
        !closed.has(name) &&
        !/#include\s$/.test(line.slice(0, at)) &&
        // A pattern that is looked for in a page or a feed.
        !(/\b(?:grep|rg|sed|awk)\b/.test(line.slice(0, at)) && isInSingleQuotes(line, at))
      );
    case 'braces':
      return !isTemplate && !/^(?:end|else|define|template|block|break|continue)$/.test(name);
    case 'variable':
      return shells.has(language) && !shellsOwn.has(name) && !isInSingleQuotes(line, at);
    case 'word':
      // The shell's own template for names of temporary files.
      return !(/^x+$/i.test(written) && line.includes('mktemp'));
  }
}

/** Nobody types more than this. */
const longestCommand = 2000;

/** Where a prompt is shown, only what follows one was typed. */
function commandLines(text: string, language: string): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length <= longestCommand && !/^\s*(?:#|\/\/|--\s)/.test(line)) lines.push({ line, start });
    start += line.length + 1;
  }
  const typed = shells.has(language)
    ? lines.filter(({ line }) => /^\s*(?:[$%>]|\w[\w.-]{0,60}@[^\s$#]{1,100}[$#])\s/.test(line))
    : [];
  return typed.length > 0 ? typed : lines;
}

/** Inside single quotes the shell leaves a dollar sign to the program: `awk '{ print $NF }'`. */
function isInSingleQuotes(line: string, at: number): boolean {
  let quote = '';
  for (const character of line.slice(0, at)) {
    if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (quote === character) quote = '';
  }
  return quote === "'";
}
