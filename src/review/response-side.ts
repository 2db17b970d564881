import { type CountedFrom, deadlineOrigin } from '../incident/deadline.ts';
import { type IncidentStatus, kindOf, type PostmortemState } from '../incident/incident.ts';
import type { Draft } from '../repository/repository.ts';
import type { ResponseRole } from './severity-rule.ts';

/** What an incident says of the response and its write-up, as far as it can be understood. */
export interface ResponseSide {
  /** Who held which role, as written; without regard to whether the schema accepts it. */
  readonly holders: Readonly<Record<ResponseRole, readonly string[]>>;
  readonly postmortem: {
    readonly state: PostmortemState | undefined;
    readonly reviewedOn: string | undefined;
    /** Whether the write-up is in the document of another incident. */
    readonly elsewhere: boolean;
  };
  readonly status: IncidentStatus | undefined;
  readonly practised: boolean;
  /** When it ended, or began where that is not known. */
  readonly end: (CountedFrom & { readonly written: string }) | undefined;
}

/** Returns what a draft of an incident says of the response. */
export function responseOf({ sound, reading }: Draft<'incident'>): ResponseSide {
  const roles = reading.values?.roles;
  const end = deadlineOrigin(sound);
  const written = end && sound[end.clock];
  return {
    holders: {
      commander: textsIn(roles, 'commander'),
      scribe: textsIn(roles, 'scribe'),
      communications: textsIn(roles, 'communications'),
      experts: textsIn(roles, 'experts'),
    },
    postmortem: {
      state: sound.postmortem?.state,
      reviewedOn: sound.postmortem?.reviewed_on,
      elsewhere: sound.postmortem?.in !== undefined,
    },
    status: sound.status,
    practised: kindOf(sound) !== 'incident',
    end: end && written !== undefined ? { ...end, written } : undefined,
  };
}

function textsIn(roles: unknown, role: ResponseRole): string[] {
  if (typeof roles !== 'object' || roles === null || !Object.hasOwn(roles, role)) return [];
  const value: unknown = Object.entries(roles).find(([key]) => key === role)?.[1];
  return [value].flat(3).filter((text) => typeof text === 'string');
}
