import { isMapping, type YamlMapping } from '../document/yaml-reading.ts';
import { validate } from '../schema/validate.ts';
import { type Configuration, configurationFrom } from './configuration.ts';

/**
 * Returns what a lookback.yml stands for once everything the schema refused has been left out, so that a mistake in it does not
 * silence every rule that asks it something. Undefined where a severity, a team or a category would be missing because of it: their
 * absence would make good documents look wrong.
 */
export function soundConfiguration(written: YamlMapping, sound: object): Configuration | undefined {
  const values = withNames(withoutHoles(sound));
  const isWhole = namedLists.every((path) => sameKeys(at(written, path), at(values, path)));
  const validation = validate('config', values);
  return isWhole && validation.valid ? configurationFrom(validation.values) : undefined;
}

const namedLists = [['severities'], ['teams'], ['taxonomy', 'factor_categories']] as const;

function at(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), values);
}

function sameKeys(a: unknown, b: unknown): boolean {
  const keys = isMapping(a) ? Object.keys(a) : [];
  return (
    (a === undefined) === (b === undefined) && keys.every((key) => isMapping(b) && Object.hasOwn(b, key))
  );
}

/** A refused item of a list leaves a hole. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]));
}

/** What rules never look at may be missing. */
function withNames(values: unknown): YamlMapping {
  if (!isMapping(values)) return {};
  const named = (entries: unknown, rest: object): unknown =>
    isMapping(entries)
      ? Object.fromEntries(
          Object.entries(entries).map(([id, entry]) => [
            id,
            { name: id, ...rest, ...(isMapping(entry) ? entry : {}) },
          ]),
        )
      : entries;
  return {
    title: 'lookback.yml',
    ...values,
    severities: named(values.severities, { description: 'Not given.' }),
    teams: named(values.teams, {}),
  };
}
