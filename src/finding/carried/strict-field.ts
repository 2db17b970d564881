/** Something in a stranger's JSON that does not belong there. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const mostCounted = 1_000_000_000;

/** A value of a stranger's JSON with the way to it. Whatever is not exactly as asked for is refused. */
export class Field {
  readonly #value: unknown;
  readonly #way: string;

  constructor(value: unknown, way: string) {
    this.#value = value;
    this.#way = way;
  }

  static parse(text: string): Field {
    try {
      return new Field(JSON.parse(text), 'it');
    } catch {
      throw new Refused('it is not JSON');
    }
  }

  /** The fields of a mapping that has exactly these. */
  fields<const Names extends readonly string[]>(names: Names): Record<Names[number], Field> {
    const found = Object.keys(this.#mapping());
    const unknown = found.find((name) => !names.includes(name));
    if (unknown !== undefined) throw this.refused(`has a key ${quoted(unknown)}, which is not known`);
    const entries = names.map((name) => [name, this.field(name)] as const);
    return Object.fromEntries(entries) as Record<Names[number], Field>;
  }

  field(name: string): Field {
    const mapping = this.#mapping();
    if (!Object.hasOwn(mapping, name)) throw this.refused(`has no ${name}`);
    return new Field(Reflect.get(mapping, name), `${this.#way === 'it' ? '' : `${this.#way}.`}${name}`);
  }

  items(most: number): Field[] {
    const value = this.#value;
    if (!Array.isArray(value)) throw this.refused(`is ${quoted(value)} and no list`);
    if (value.length > most) throw this.refused(`holds ${value.length} items, more than ${most}`);
    return value.map((item: unknown, index) => new Field(item, `${this.#way}[${index}]`));
  }

  oneOf<Known extends string | number | boolean>(known: readonly Known[]): Known {
    const found = known.find((candidate) => candidate === this.#value);
    if (found === undefined) throw this.refused(`is ${quoted(this.#value)}, which is not known`);
    return found;
  }

  count(): number {
    const value = this.#value;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= mostCounted)
      return value;
    throw this.refused(`is ${quoted(value)} and no count`);
  }

  text(maxLength: number): string {
    const value = this.#value;
    if (typeof value !== 'string') throw this.refused(`is ${quoted(value)} and no text`);
    if (value.length > maxLength)
      throw this.refused(`has ${value.length} characters, more than ${maxLength}`);
    return value;
  }

  /** A path below the root, which leads nowhere else. */
  path(maxLength: number): string {
    const path = this.text(maxLength);
    const parts = path.split('/');
    const leads = parts.some((part) => part === '' || part === '.' || part === '..');
    if (leads || path.includes('\0')) throw this.refused(`is ${quoted(path)} and no path below the root`);
    return path;
  }

  refused(why: string): Refused {
    return new Refused(`${this.#way} ${why}`);
  }

  #mapping(): object {
    const value = this.#value;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw this.refused(`is ${quoted(value)} and no mapping`);
  }
}

/** A stranger's value, short enough for a line of a log. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a mapping';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
