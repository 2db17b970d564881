/**
 * Writes src/schema/generated/ from schemas/: a TypeScript type and a compiled validator for each kind of
 * document, and for review histories, whose validator is a file of its own: no other command needs it. Usage: node scripts/generate-schema-code.ts [--out DIR]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? join(root, 'src/schema/generated');
const schemaFolder = join(root, 'schemas');
const banner = '// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.\n';

const typeNames: Readonly<Record<string, string>> = {
  config: 'ConfigurationFile',
  incident: 'IncidentFrontMatter',
  maintenance: 'MaintenanceFrontMatter',
  'review-history': 'ReviewHistory',
  runbook: 'RunbookFrontMatter',
  service: 'ServiceEntry',
};

const schemas = new Map<string, AnySchemaObject>(
  readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')),
    ]),
);

mkdirSync(out, { recursive: true });
await writeTypes();
await writeValidators('validators', ['config', 'incident', 'maintenance', 'runbook', 'service']);
await writeValidators('review-history-validator', ['review-history']);

async function writeTypes(): Promise<void> {
  for (const [name, typeName] of Object.entries(typeNames)) {
    const { title: _title, $id: _id, ...schema } = schemas.get(name) ?? {};
    const source = await compile(structuredClone(schema), typeName, {
      cwd: `${schemaFolder}/`,
      bannerComment: banner,
      format: false,
      ignoreMinAndMaxItems: true,
    });
    writeFileSync(join(out, `${name}.ts`), source);
  }
}

/** ajv's standalone code requires helpers of ajv's own; esbuild folds them in so that nothing is loaded at run time. */
async function writeValidators(file: string, names: readonly string[]): Promise<void> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    discriminator: true,
    inlineRefs: false,
    schemas: [...schemas.values()],
    code: { source: true, esm: false, lines: false },
  });
  // ajv ships CommonJS; its default export sits one level down when imported from a module.
  const standaloneCode = standaloneModule.default;
  const source = standaloneCode(
    ajv,
    Object.fromEntries(names.map((name) => [identifier(name), `${name}.schema.json`])),
  );
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    legalComments: 'none',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const code = bundled.outputFiles[0]?.text ?? '';
  const exported = names
    .map((name) => `export const ${identifier(name)} = validators.${identifier(name)};`)
    .join('\n');
  writeFileSync(
    join(out, `${file}.js`),
    `${banner}${code.replace(/export default (\w+)\(\);\s*$/, 'const validators = $1();\n')}${exported}\n`,
  );
  writeFileSync(
    join(out, `${file}.d.ts`),
    `${banner}import type { ValidateFunction } from 'ajv';\n${names
      .map((name) => `export declare const ${identifier(name)}: ValidateFunction;`)
      .join('\n')}\n`,
  );
}

/** `reviewHistory` for `review-history`. */
function identifier(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
