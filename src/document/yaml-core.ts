import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/*
 * The YAML 1.2 core schema exactly as its specification lists it (YAML 1.2.2, section 10.3.2). js-yaml's own
 * core schema also takes `1_000` and `0b1` for numbers, which other readers take for text.
 */
const coreNull = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    text === null || (typeof text === 'string' && /^(?:~|null|Null|NULL|)$/.test(text)),
  construct: () => null,
});
const coreBoolean = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text),
  construct: (text: string) => text.toLowerCase() === 'true',
});
const coreInteger = new Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' && /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text),
  construct: (text: string) => Number(text.replace(/^\+/, '')),
});
const coreFloat = new Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' &&
    /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
      text,
    ),
  construct: constructFloat,
});

const coreSchema = FAILSAFE_SCHEMA.extend({ implicit: [coreNull, coreBoolean, coreInteger, coreFloat] });

function constructFloat(text: string): number {
  const lower = text.toLowerCase();
  if (lower.endsWith('.nan')) return Number.NaN;
  if (lower.endsWith('.inf'))
    return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

/** Returns the value of a YAML 1.2 text. Throws `YAMLException` where it is malformed. */
export function loadYamlCore(text: string): unknown {
  return load(text, { schema: coreSchema });
}
