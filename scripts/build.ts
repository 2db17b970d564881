/**
 * Bundles the command line and each action into dist/, which is committed: an action runs with nothing installed.
 * The same sources give the same bytes. Usage: node scripts/build.ts [--out DIR]
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? join(root, 'dist');

const shared: BuildOptions = {
  define: { LOOKBACK_BUILD_ID: JSON.stringify(hashOfSources()) },
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  // Some dependencies are CommonJS and ask for Node's own modules through `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

const actions = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'main.ts')),
);

rmSync(out, { recursive: true, force: true });
await Promise.all([
  // Split, so that a command loads only what it needs.
  build({
    ...shared,
    entryPoints: { lookback: 'src/cli/main.ts' },
    outdir: join(out, 'cli'),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  // Visual Studio Code loads an extension with nothing installed beside it.
  build({
    ...shared,
    banner: {},
    format: 'cjs',
    entryPoints: ['scripts/vscode-language-client.ts'],
    external: ['vscode'],
    minifyIdentifiers: true,
    outfile: join(out, '../.vscode/extensions/lookback/language-client.js'),
  }),
  ...actions.map((name) =>
    build({ ...shared, entryPoints: [`actions/${name}/main.ts`], outfile: join(out, name, 'index.js') }),
  ),
]);

/** Names what the bundle was made from: anything kept by another build is worthless to this one. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['schemas', 'src']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((candidate) => /\.(?:ts|js|json)$/.test(candidate))) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
