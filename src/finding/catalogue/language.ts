import type { Descriptions } from '../rule-description.ts';

export interface LanguageProblems {
  'language/human-error': { readonly text: string };
  'language/counterfactual': { readonly text: string; readonly tells: 'wish' | 'omission' };
  'language/judgement': { readonly text: string; readonly of: 'people' | 'the past' };
  'language/person': { readonly text: string; readonly role: string | undefined };
  'language/root-cause': { readonly text: string };
}

export const language: Descriptions<LanguageProblems> = {
  'language/human-error': {
    level: 'warning',
    about: 'The account goes on behind what a person did.',
    why: 'An inquiry that ends at “human error” changes nothing: the next person stands before the same screen. What made the slip easy to make and hard to see can be changed.',
    message: ({ text }) => `“${text}” ends the inquiry at a person.`,
    help: () =>
      'Ask what made it easy to do and hard to notice, and write that: “the command takes a host name without asking, and both terminals look alike”.',
  },
  'language/counterfactual': {
    level: 'warning',
    about: 'The account tells what people did and knew, not what they did not do.',
    why: 'What could have been explains nothing about what was, and tells those who were there that they were wrong. What would help next time is an action item.',
    message: ({ text, tells }) =>
      tells === 'wish'
        ? `“${text}” tells of a past that did not happen.`
        : `“${text}” tells what someone left undone.`,
    help: ({ tells }) =>
      tells === 'wish'
        ? 'Ask what was known at the time and why it made sense, and write that: “the graph showed the average, which looked normal”. A wish for the future is an action item.'
        : 'Ask what was done instead, and what the reminder was: “the checklist ends before the step, and the handover came first”.',
  },
  'language/judgement': {
    level: 'warning',
    about: 'The account describes; it does not judge people, nor the past by what is known today.',
    why: 'People who expect to be judged leave out what others could learn from. What seems plain afterwards was one signal among many before.',
    message: ({ text, of }) =>
      of === 'people' ? `“${text}” judges people.` : `“${text}” looks at it with what is known today.`,
    help: ({ of }) =>
      of === 'people'
        ? 'Ask what they saw, what they were trying to do and what else needed them at the time, and write that instead.'
        : 'Ask what could be seen then and what else it could have meant. Often the word can simply go.',
  },
  'language/person': {
    level: 'warning',
    about: 'Prose names roles and teams; people stand in the front matter, where roles are given.',
    why: 'A name turns a story about a system into one about a person, and stays searchable for years. Who held which role is written once, under `roles`.',
    message: ({ text }) => `\`${text}\` names a person.`,
    help: ({ role }) =>
      role === undefined
        ? 'Write the role instead: “the on-call engineer”, “the reviewer”, or the team, such as `@example/database`.'
        : `Write the role instead: “${role}”.`,
  },
  'language/root-cause': {
    level: 'info',
    about: 'What led to an incident is told as contributing factors.',
    why: 'Incidents need several things at once, and the search stops at the first one that is called the root. Each of the others is a place where it could be stopped.',
    message: ({ text }) => `“${text}” speaks of one cause where there are several.`,
    help: () =>
      'Ask what else had to be so for this to happen, and list each as a contributing factor under `factors`.',
  },
};
