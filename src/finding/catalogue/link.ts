import type { Descriptions } from '../rule-description.ts';

/** Why the site leaves out an image that exists. */
export type NotShown = 'html' | 'format' | 'place';

export interface LinkProblems {
  'reference/link': {
    readonly written: string;
    /** What was probably meant, as it would be written here. */
    readonly suggestion?: string;
    /** Whether it differs from what was written in nothing but case. */
    readonly onlyCase: boolean;
  };
  'reference/moved': { readonly written: string; readonly current: string };
  'reference/anchor': {
    readonly fragment: string;
    /** The document with the headings; undefined where it is the one that holds the link. */
    readonly file?: string;
    readonly suggestion?: string;
  };
  'reference/image': {
    readonly written: string;
    readonly folder: string;
    readonly suggestion?: string;
    readonly onlyCase: boolean;
  };
  'reference/image-not-shown': {
    readonly written: string;
    readonly because: NotShown;
    readonly folder: string;
  };
  'reference/unused-image': { readonly path: string };
  'reference/outside': { readonly written: string };
}

export const links: Descriptions<LinkProblems> = {
  'reference/link': {
    level: 'error',
    about: 'A link to a document of this repository leads to one that exists.',
    why: 'A broken link is found by the one who needs it, in the middle of the next incident.',
    message: ({ written, suggestion, onlyCase }) => {
      if (written === '') return 'This link has a text and no destination.';
      if (onlyCase) return `\`${written}\` differs from \`${suggestion}\` in upper and lower case.`;
      return `There is no \`${written}\`${meant(suggestion)}`;
    },
    help: ({ written, suggestion, onlyCase }) => {
      if (written === '')
        return 'Write the path of the document between the parentheses, or leave the brackets out.';
      if (onlyCase) return `Write \`${suggestion}\`: on the site, and on most machines, case counts.`;
      return suggestion === undefined
        ? 'A path starts from the folder of the document it stands in, such as `../../runbooks/restore-from-backup.md`.'
        : `Write \`${suggestion}\`. A path starts from the folder of the document it stands in.`;
    },
  },
  'reference/moved': {
    level: 'warning',
    about: 'Links use the current path of a document, not one it had before.',
    why: 'The site leads readers on from the former id; on GitHub and in editors the link is broken.',
    message: ({ written, current }) => `The document at \`${written}\` is \`${current}\` now.`,
    help: ({ current }) => `Write \`${current}\`.`,
  },
  'reference/anchor': {
    level: 'warning',
    about: 'The heading a link points at exists.',
    why: 'Headings get reworded. The link then opens the right document at the wrong place, and nobody notices.',
    message: ({ fragment, file, suggestion }) =>
      `There is no heading \`#${fragment}\` in ${file === undefined ? 'this document' : `\`${file}\``}${
        suggestion === undefined ? '.' : `; did you mean \`#${suggestion}\`?`
      }`,
    help: ({ suggestion }) =>
      `${suggestion === undefined ? '' : `Write \`#${suggestion}\`. `}An anchor is the heading in lower case, with hyphens for blanks and without punctuation: \`## What went well\` is \`#what-went-well\`.`,
  },
  'reference/image': {
    level: 'error',
    about: 'An image in a document exists.',
    why: 'Where the graph of the incident should be, readers find a broken frame.',
    message: ({ written, suggestion, onlyCase }) => {
      if (written === '') return 'This image has no file.';
      if (onlyCase) return `\`${written}\` differs from \`${suggestion}\` in upper and lower case.`;
      return `There is no image \`${written}\`${meant(suggestion)}`;
    },
    help: ({ folder, suggestion }) =>
      suggestion === undefined
        ? `Put the file into \`${folder}\`, or remove the image.`
        : `Write \`${suggestion}\`, or put the file into \`${folder}\`.`,
  },
  'reference/image-not-shown': {
    level: 'warning',
    about:
      'An image lies in the folder named after its document, is a PNG, JPEG, GIF, WebP or AVIF, and is written as Markdown.',
    why: 'The site copies nothing else: a stray file could be one that was never meant to be published, and SVG may hold scripts.',
    message: ({ written, because, folder }) => notShown[because](written, folder),
    help: ({ written, because, folder }) => instead[because](written, folder),
  },
  'reference/unused-image': {
    level: 'info',
    about: 'A file beside a document is shown or linked somewhere.',
    why: 'What nobody links to, nobody sees: an image that was forgotten in the text, or in the folder.',
    message: ({ path }) => `Nothing links to \`${path}\`.`,
    help: ({ path }) => `Show it, such as \`![What it shows](${path})\`, or remove the file.`,
  },
  'reference/outside': {
    level: 'error',
    about: 'Relative links and images stay inside the repository.',
    why: 'Whatever lies above the root is a different thing on every machine, and nothing on the site.',
    message: ({ written }) => `\`${written}\` leads out of the repository.`,
    help: () =>
      'Count the `../`: a path starts from the folder of this document. Another repository or site needs its whole address, such as `https://example.com/report`.',
  },
};

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`;
}

const notShown: Readonly<Record<NotShown, (written: string, folder: string) => string>> = {
  html: (written) => `The image \`${written}\` is written as HTML, which the site leaves out.`,
  format: (written) => `The site does not show \`${written}\`: it is no PNG, JPEG, GIF, WebP or AVIF.`,
  place: (written, folder) => `The site does not show \`${written}\`: it lies outside of \`${folder}\`.`,
};

const instead: Readonly<Record<NotShown, (written: string, folder: string) => string>> = {
  html: (written) => `Write \`![What it shows](${written})\`.`,
  format: () => 'Save it as PNG; keep the original beside it and link to that.',
  place: (_written, folder) => `Move the file to \`${folder}\`, the folder of this document.`,
};
