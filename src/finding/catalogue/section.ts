import type { Descriptions } from '../rule-description.ts';

export interface SectionProblems {
  'section/missing': {
    readonly title: string;
    readonly severity: string;
    /** The heading that may be meant, with its signs. */
    readonly suggestion?: string;
  };
  'section/empty': { readonly title: string };
}

export const sections: Descriptions<SectionProblems> = {
  'section/missing': {
    level: 'error',
    about: 'A postmortem has the sections its severity asks for.',
    why: 'The sections are the questions a reader comes with.',
    message: ({ title, suggestion }) =>
      `The section \`## ${title}\` is missing${suggestion === undefined ? '.' : `; is \`${suggestion}\` meant to be it?`}`,
    help: ({ title, severity, suggestion }) =>
      suggestion === undefined
        ? `Add a level-2 heading \`## ${title}\` with text under it; severity \`${severity}\` asks for it.`
        : `Write that heading as \`## ${title}\`, or add one; severity \`${severity}\` asks for it.`,
  },
  'section/empty': {
    level: 'error',
    about: 'Required sections are not empty.',
    why: 'A heading alone answers nobody’s question.',
    message: ({ title }) => `The section \`## ${title}\` is empty.`,
    help: () => 'Write what is known. If there is nothing to say, say so and why.',
  },
};
