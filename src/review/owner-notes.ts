import type { KnownTeams } from './candidates.ts';
import type { CodeOwners, Owner } from './code-owners.ts';
import { loginKey } from './login.ts';
import type { ReviewFacts } from './opinions.ts';
import type { Asked } from './requirements.ts';

/** What CODEOWNERS says and nobody can act on: said, so that a line is not thought to guard what it does not. */
export type OwnerNote =
  | {
      readonly note: 'owner-unknown';
      readonly line: number;
      /** As written. */
      readonly owner: string;
      readonly why: 'address' | 'no-name' | 'team-unreadable' | 'no-write-access';
    }
  /** Lines whose pattern the host refuses, and so passes over. */
  | { readonly note: 'owners-line-refused'; readonly file: string; readonly lines: readonly number[] }
  | { readonly note: 'unowned'; readonly path: string };

/** Returns what is to be said of the owners that are asked for. */
export function ownerNotes(
  { requirements, unowned }: Pick<Asked, 'requirements' | 'unowned'>,
  codeOwners: CodeOwners | undefined,
  teams: KnownTeams,
  facts: ReviewFacts,
): OwnerNote[] {
  const unknown = requirements.flatMap((requirement) => {
    if (requirement.kind !== 'codeowner') return [];
    const { line, owners } = requirement;
    return owners.flatMap((owner) => {
      const trouble = troubleWith(owner, teams, facts);
      return trouble === undefined ? [] : [{ note: 'owner-unknown', line, ...trouble } as const];
    });
  });
  return [...refused(codeOwners), ...unknown, ...unowned.map((path) => ({ note: 'unowned', path }) as const)];
}

function refused(codeOwners: CodeOwners | undefined): OwnerNote[] {
  if (codeOwners?.is !== 'read' || codeOwners.refusedLines.length === 0) return [];
  return [{ note: 'owners-line-refused', file: codeOwners.file, lines: codeOwners.refusedLines }];
}

type Trouble = Pick<Extract<OwnerNote, { note: 'owner-unknown' }>, 'owner' | 'why'>;

function troubleWith(owner: Owner, teams: KnownTeams, { nonWriters }: ReviewFacts): Trouble | undefined {
  switch (owner.is) {
    case 'unknown':
      return { owner: owner.written, why: owner.why };
    case 'person':
      return nonWriters.has(loginKey(owner.login))
        ? { owner: `@${owner.login}`, why: 'no-write-access' }
        : undefined;
    case 'team': {
      const team = teams.get(loginKey(owner.handle));
      const isUnreadable = team?.members === undefined && team?.trouble !== undefined;
      return isUnreadable ? { owner: owner.handle, why: 'team-unreadable' } : undefined;
    }
  }
}
