import type { Descriptions } from '../rule-description.ts';

export interface IdentityProblems {
  'identity/duplicate-id': { readonly id: string; readonly otherFile: string };
  'identity/duplicate-item': { readonly list: string; readonly id: string };
}

export const identity: Descriptions<IdentityProblems> = {
  'identity/duplicate-id': {
    level: 'error',
    about: 'An id or alias belongs to one document.',
    why: 'Links, issues and feeds that carry the id would lead to either of the two.',
    message: ({ id, otherFile }) => `The id \`${id}\` belongs to ${otherFile} already.`,
    help: () => 'Rename this document, or remove the alias from the one that no longer needs it.',
  },
  'identity/duplicate-item': {
    level: 'error',
    about: 'Ids of factors and of action items are unique within their document.',
    why: 'The id of an action item is the key of its issue: two items would share one issue.',
    message: ({ list, id }) => `\`${id}\` stands twice among the ${list}.`,
    help: () => 'Give one of the two another id.',
  },
};
