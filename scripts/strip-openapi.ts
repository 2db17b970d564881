/**
 * Cuts GitHub's published OpenAPI description (api.github.com.json of @octokit/openapi) down to what the test server
 * implements, as plain JSON Schema: node scripts/strip-openapi.ts PATH-TO-api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { routes } from '../test/github/routes.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const ORIGIN =
  '@octokit/openapi 23.0.2 (generated/api.github.com.json), MIT License, Copyright (c) 2020 Octokit contributors';
const TARGET = new URL('../test/github/openapi.json', import.meta.url);

/** What only a reader needs, or what JSON Schema does not know. */
const DROPPED = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'discriminator',
]);
const SCHEMA_MAPS = new Set(['properties', 'patternProperties']);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const SCHEMAS = new Set(['items', 'additionalProperties', 'not']);

/** Answers GitHub gives that its description denies. */
function correct(name: string, schema: JsonObject): JsonObject {
  const { properties } = schema;
  if (name.endsWith('-event') && isObject(properties) && 'actor' in properties) {
    // Who did it may have left since.
    properties.actor = { $ref: '#/components/schemas/nullable-simple-user' };
  }
  if (name !== 'pull-request-simple') return schema;
  // A label without a description is null in lists of pulls as everywhere else.
  const label = objectAt(schema, 'properties', 'labels', 'items', 'properties');
  label.description = { type: ['string', 'null'] };
  return schema;
}

function stripSchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const stripped: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key) || key.startsWith('x-') || key === 'nullable') continue;
    stripped[key] = stripKeyword(key, value);
  }
  return schema.nullable === true ? nullable(stripped) : stripped;
}

function stripKeyword(key: string, value: Json): Json {
  if (SCHEMAS.has(key)) return stripSchema(value);
  if (SCHEMA_LISTS.has(key) && Array.isArray(value)) return value.map(stripSchema);
  if (SCHEMA_MAPS.has(key) && isObject(value)) return mapValues(value, stripSchema);
  return value;
}

/** OpenAPI 3.0's `nullable`, in the words of JSON Schema. */
function nullable(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== 'string' || Object.keys(schema).some((key) => SCHEMA_LISTS.has(key))) {
    return { anyOf: [schema, { type: 'null' }] };
  }
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

/** Requests and answers of one endpoint, JSON only. */
function stripOperation(operation: JsonObject, responses: JsonObject): JsonObject {
  const answers = mapValues(objectAt(operation, 'responses'), (response) =>
    stripContent(resolve(response, responses)),
  );
  const request = operation.requestBody;
  if (!isObject(request)) return { responses: answers };
  const required = request.required === true;
  return { requestBody: { required, ...stripContent(request) }, responses: answers };
}

function stripContent(holder: JsonObject): JsonObject {
  const content = holder.content;
  const json = isObject(content) ? content['application/json'] : undefined;
  if (!isObject(json)) return {};
  return { content: { 'application/json': { schema: stripSchema(json.schema ?? true) } } };
}

function resolve(response: Json, responses: JsonObject): JsonObject {
  if (!isObject(response)) throw new Error('A response is not an object');
  const ref = response.$ref;
  return typeof ref === 'string' ? objectAt(responses, ref.split('/').at(-1) ?? '') : response;
}

/** The schemas that a part refers to, and those that they refer to. */
function referredSchemas(part: Json, all: JsonObject): JsonObject {
  const found = new Map<string, Json>();
  const waiting = [...refsIn(part), 'basic-error', 'validation-error'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const schema = stripSchema(objectAt(all, name));
    found.set(name, isObject(schema) ? correct(name, schema) : schema);
    waiting.push(...refsIn(schema));
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function refsIn(part: Json): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(from: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((object, key) => {
    const value = object[key];
    if (!isObject(value)) throw new Error(`The description has no ${keys.join(' > ')}`);
    return value;
  }, from);
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** One path and one schema a line, so that a later version's changes can be read. */
function lines(object: JsonObject): string {
  return Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n');
}

function strip(description: JsonObject): string {
  const paths: JsonObject = {};
  for (const { path, method } of routes) {
    const operation = objectAt(description, 'paths', path, method.toLowerCase());
    const stripped = stripOperation(operation, objectAt(description, 'components', 'responses'));
    paths[path] = { ...(isObject(paths[path]) ? paths[path] : {}), [method.toLowerCase()]: stripped };
  }
  const schemas = referredSchemas(paths, objectAt(description, 'components', 'schemas'));
  return `{"x-origin":${JSON.stringify(ORIGIN)},\n"paths":{\n${lines(paths)}},\n"components":{"schemas":{\n${lines(schemas)}}}}\n`;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Say where api.github.com.json is');
const description: Json = JSON.parse(readFileSync(source, 'utf8'));
if (!isObject(description)) throw new Error(`${source} is not an OpenAPI description`);
writeFileSync(TARGET, strip(description));
