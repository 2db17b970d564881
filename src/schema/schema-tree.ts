import config from '../../schemas/config.schema.json' with { type: 'json' };
import incident from '../../schemas/incident.schema.json' with { type: 'json' };
import maintenance from '../../schemas/maintenance.schema.json' with { type: 'json' };
import runbook from '../../schemas/runbook.schema.json' with { type: 'json' };
import service from '../../schemas/service.schema.json' with { type: 'json' };
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' };
import { pointerTokens } from '../document/yaml-tree.ts';
import type { DocumentKind } from './kind.ts';

/** The parts of a schema that messages quote. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  /** What the vocabulary says of the form, where the value has one of its own. */
  readonly form?: string;
  readonly pattern?: string;
  readonly propertyNames?: SchemaNode;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly (string | boolean)[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
}

const roots: Readonly<Record<DocumentKind, SchemaNode>> = { config, incident, maintenance, runbook, service };
const definitions: Readonly<Record<string, SchemaNode>> = vocabulary.$defs;

/** Returns the schema of the value at a JSON pointer, references resolved, or undefined where the schema has none. */
export function schemaAt(kind: DocumentKind, pointer: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = resolve(roots[kind]);
  for (const token of pointerTokens(pointer)) {
    if (node === undefined) return undefined;
    node = resolve(childSchema(node, token));
  }
  return node;
}

/** Returns what the names in a mapping have to look like. */
export function nameSchema(node: SchemaNode | undefined): SchemaNode | undefined {
  return resolve(node?.propertyNames);
}

/** Returns the keys a mapping may hold, in the order of the schema. */
export function knownKeys(node: SchemaNode | undefined): string[] {
  return Object.keys(node?.properties ?? {});
}

function childSchema(node: SchemaNode, token: string): SchemaNode | undefined {
  if (node.properties !== undefined && Object.hasOwn(node.properties, token)) return node.properties[token];
  if (node.items !== undefined) return node.items;
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

/** What stands beside a reference comes first: a property describes itself better than the vocabulary does. */
function resolve(node: SchemaNode | undefined): SchemaNode | undefined {
  const name = node?.$ref?.split('/').at(-1);
  if (node === undefined || name === undefined) return node;
  const definition = definitions[name];
  return {
    ...definition,
    ...node,
    ...(definition?.description === undefined ? {} : { form: definition.description }),
  };
}
