import { grouped } from '../grouped.ts';
import type { Descriptions } from '../rule-description.ts';

export interface DocumentProblems {
  'document/too-large': { readonly bytes: number; readonly limitBytes: number };
  'document/not-utf8': {
    readonly found: 'utf-16' | 'other';
    /** The first byte that no UTF-8 text has there, and its line from 1. */
    readonly byte?: { readonly value: number; readonly line: number };
  };
  'document/control-character': { readonly codePoint: string };
  'document/conflict': Record<never, never>;
  'document/not-a-file': { readonly found: 'symlink' | 'other' };
  'document/name': { readonly expected: string; readonly suggestion?: string };
  'document/name-case': { readonly other: string };
  'document/extension': { readonly expected: string };
}

export const documents: Descriptions<DocumentProblems> = {
  'document/too-large': {
    level: 'error',
    about: 'A document is at most 1 MiB.',
    why: 'A document is read by people. Larger files are logs or dumps, and would slow every check down.',
    message: ({ bytes, limitBytes }) => {
      // Rounded, a file slightly too large looks as if it were not.
      const size = formatBytes(bytes) === formatBytes(limitBytes) ? exactBytes : formatBytes;
      return `This file has ${size(bytes)}; a document may have ${size(limitBytes)}. It was not read.`;
    },
    help: () => 'Keep the story here, and link to the logs or the dump from it.',
  },
  'document/not-utf8': {
    level: 'error',
    about: 'A document is UTF-8 text.',
    why: 'Other encodings cannot be told apart reliably; guessing would change what was written.',
    message: ({ found, byte }) => {
      if (found === 'utf-16') return 'This file is saved as UTF-16; UTF-8 was expected.';
      const where = byte === undefined ? '' : `: line ${byte.line} holds the byte ${hexadecimal(byte.value)}`;
      return `This file is not UTF-8 text${where}.`;
    },
    help: () => 'Save it anew with the encoding UTF-8; a byte order mark and Windows line endings are fine.',
  },
  'document/control-character': {
    level: 'error',
    about: 'The body holds no control characters.',
    why: 'No editor shows them, browsers and feed readers stumble over them, and they never stand there on purpose.',
    message: ({ codePoint }) => `A control character (${codePoint}) stands here, which no editor shows.`,
    help: () => 'Delete it and type the text anew; it was probably pasted along from a terminal or a log.',
  },
  'document/conflict': {
    level: 'error',
    about: 'A document holds no conflict markers of git.',
    why: 'Both sides of the conflict stand in it, and neither can be told from the other by a program.',
    message: () => 'A merge conflict was committed here; the document was not read.',
    help: () =>
      'Keep what is right of the two sides, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  'document/not-a-file': {
    level: 'error',
    about: 'A document is a regular file, never a link.',
    why: 'A link could lead out of the repository. Links are reported and never followed.',
    message: ({ found }) =>
      found === 'symlink'
        ? 'This is a symbolic link; it was not followed.'
        : 'This is neither a file nor a folder; it was not opened.',
    help: () => 'Put the document itself here, and list its former id under `aliases` if it moved.',
  },
  'document/name': {
    level: 'error',
    about: 'The path of a document is its id.',
    why: 'Two pull requests that pick the same id then conflict in git, and nothing has to hand out numbers.',
    message: ({ expected }) => `The name of this file is not of the form ${expected}.`,
    help: ({ expected, suggestion }) =>
      suggestion === undefined
        ? `Rename it to ${expected}: lower-case words, digits and hyphens.`
        : `Rename it to ${suggestion}.`,
  },
  'document/name-case': {
    level: 'error',
    about: 'No two paths are the same but for the case of their letters.',
    why: 'On macOS and Windows they are one file: whoever checks the repository out there loses one of the two.',
    message: ({ other }) => `The name of this file differs from ${other} by the case of its letters alone.`,
    help: () => 'Rename one of the two, or move what it says into the other.',
  },
  'document/extension': {
    level: 'error',
    about: 'Documents carry the extension their folder asks for.',
    why: 'A file with another extension is silently left out of every list, and nobody notices.',
    message: ({ expected }) => `This file is not read: documents here end in ${expected}.`,
    help: ({ expected }) =>
      expected === '.md'
        ? 'Rename it so that it ends in .md, or move it into the folder named after its incident if it is an attachment.'
        : `Rename it so that it ends in ${expected}.`,
  },
};

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function exactBytes(bytes: number): string {
  return `${grouped(bytes)} bytes`;
}

function formatBytes(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}
