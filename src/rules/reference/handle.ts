import type { Configuration } from '../../repository/configuration.ts';
import { suggest } from '../../schema/suggest.ts';
import type { Rule } from '../rule.ts';
import { handlesIn } from './handles.ts';

/** Fires at a handle that is nearly one of a configured team or member. Any other may be right: lookback.yml need not list everyone. */
export const handle: Rule = {
  code: 'reference/handle',
  check: (draft, { configuration }) => {
    if (configuration === undefined) return [];
    return handlesIn(draft).flatMap(({ handle: written, spot }) => {
      const suggestion = written.includes('/')
        ? nearTeam(written, configuration)
        : nearMember(written, configuration);
      return suggestion === undefined
        ? []
        : [{ problem: { code: 'reference/handle', handle: written, suggestion }, spot }];
    });
  },
};

function nearTeam(written: string, { teams }: Configuration): string | undefined {
  const handles = teams.map(({ handle: known }) => known).filter((known) => known !== undefined);
  if (handles.includes(written)) return undefined;
  const [organisation, name] = partsOf(written);
  const siblings = handles.filter((known) => sameText(partsOf(known)[0], organisation));
  if (siblings.length > 0) return suggestedName(name, siblings);
  // The team is right to the letter, so it is the organisation that has the typo.
  const namesakes = handles.filter((known) => sameText(partsOf(known)[1], name));
  const near = suggest(
    organisation,
    namesakes.map((known) => partsOf(known)[0]),
  );
  return namesakes.find((known) => partsOf(known)[0] === near);
}

function suggestedName(name: string, handles: readonly string[]): string | undefined {
  const near = suggest(
    name,
    handles.map((known) => partsOf(known)[1]),
  );
  return handles.find((known) => partsOf(known)[1] === near);
}

function nearMember(written: string, { teams }: Configuration): string | undefined {
  const members = teams.flatMap(({ members: known }) => known ?? []);
  return members.includes(written) ? undefined : suggest(written, members);
}

function partsOf(written: string): [organisation: string, name: string] {
  const slash = written.indexOf('/');
  return [written.slice(1, slash), written.slice(slash + 1)];
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
