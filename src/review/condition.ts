import type { Instant } from '../time/instant.ts';
import type { ResponseRole } from './severity-rule.ts';

/** What has to be so, whoever approves. */
export type Condition =
  /** A final postmortem has the date of its review meeting. */
  | {
      readonly is: 'review-date';
      readonly path: string;
      readonly reviewedOn: string | undefined;
      /** The end of the incident, or its beginning where that is not known. */
      readonly end: { readonly at: Instant; readonly written: string } | undefined;
    }
  /** It can be read who held the roles that keep from approving. */
  | { readonly is: 'roles-readable'; readonly path: string }
  /** It is known who is in a team that held a role which keeps from approving. */
  | { readonly is: 'role-team-known'; readonly role: ResponseRole; readonly handle: string }
  /** There is a CODEOWNERS to ask. */
  | {
      readonly is: 'code-owners-readable';
      readonly file: string | undefined;
      readonly why: 'absent' | 'link' | 'too-large' | 'not-text';
    };
