import type { Configuration, Team } from '../../repository/configuration.ts';
import { listed } from './answers.ts';
import type { Field } from './field.ts';
import { noSuch } from './fields.ts';

/** A team of lookback.yml, by its id or its handle. */
export function teamField({ teams }: Configuration, question: string): Field<Team> {
  return {
    flag: 'owner',
    question,
    choices: teams.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    parse: (text) => {
      const name = text.trim();
      const team = teams.find(({ id, handle }) => id === name || handle === name);
      return team === undefined ? { problem: noSuch('team', name, idsAndHandles(teams)) } : { value: team };
    },
  };
}

/** A person as `@login`, or a team of lookback.yml that has a handle. Gives the handle. */
export function handleField({ teams }: Configuration, flag: string, question: string): Field<string> {
  const withHandle = teams.filter(({ handle }) => handle !== undefined);
  return {
    flag,
    question,
    remedy: `Give a person as @login, or a team of lookback.yml: ${listed(withHandle.map(({ id }) => id))}.`,
    parse: (text) => {
      const name = text.trim();
      if (/^@[^/]+$/.test(name)) return { value: name };
      const team = withHandle.find(({ id, handle }) => id === name || handle === name);
      return team?.handle === undefined
        ? { problem: noSuch('team', name, idsAndHandles(withHandle)) }
        : { value: team.handle };
    },
  };
}

function idsAndHandles(teams: readonly Team[]): string[] {
  return teams.flatMap(({ id, handle }) => (handle === undefined ? [id] : [id, handle]));
}
