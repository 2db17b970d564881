import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ferries } from './ferries.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const script = join(import.meta.dirname, '../../src/cli/main.ts');

interface Served {
  readonly process: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  /** Resolves when what was printed holds the text. */
  readonly printed: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

async function serve(folder: string, port: number): Promise<Served> {
  const child = spawn(process.execPath, [script, 'serve', '--port', String(port)], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const look of waiting) look();
    });
  }
  const printed = (text: string) =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if (!output.includes(text)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await printed('Ctrl-C ends it');
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0] ?? '';
  return { process: child, address, output: () => output, printed, ended };
}

async function get(address: string): Promise<string> {
  return (await fetch(address)).text();
}

test('an edit is built, seen, and told to open pages; a broken one leaves the last good site up', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const site = await serve(folder, 0);
  expect(await get(`${site.address}incidents/`)).toContain('Boarding gates scan slowly');
  expect(await get(site.address)).toContain('<script src="/_lookback/reload.js" defer></script>');
  const events = (await fetch(`${site.address}_lookback/events`)).body?.getReader();
  await events?.read();

  const path = join(folder, 'incidents/2026/2026-02-02-gates-slow.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('Boarding gates scan slowly', 'Boarding gates hardly scan'));
  expect(new TextDecoder().decode((await events?.read())?.value)).toContain('event: reload');
  expect(await get(`${site.address}incidents/`)).toContain('Boarding gates hardly scan');

  writeFileSync(path, text.replace('severity: sev2', 'severity: sev9'));
  await site.printed('There is no severity `sev9`.');
  expect(await get(`${site.address}incidents/`)).toContain('Boarding gates hardly scan');

  site.process.kill('SIGINT');
  expect(await site.ended).toBe(0);
});

test('a port that is taken is told, and the next one is used', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const site = await serve(folder, port);
  expect(site.output()).toContain(`Port ${port} is taken.`);
  expect(site.address).not.toBe(`http://127.0.0.1:${port}/`);
  expect((await fetch(`${site.address}nowhere/`)).status).toBe(404);
});

test('documents that are broken from the beginning are waited for', async () => {
  const folder = temporaryFolder();
  const broken = ferries()['incidents/2026/2026-02-02-gates-slow.md'] ?? '';
  writeFiles(folder, ferries({ 'incidents/2026/2026-02-02-gates-slow.md': broken.replace('sev2', 'sev9') }));
  const site = await serve(folder, 0);
  expect((await fetch(site.address)).status).toBe(503);
  writeFiles(folder, ferries());
  await site.printed('Built the public site');
  expect((await fetch(site.address)).status).toBe(200);
});

test('a page elsewhere that points its own name here is not answered', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const { address } = await serve(folder, 0);
  const { port } = new URL(address);
  const headers = { host: 'attacker.example' };
  const status = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('a document that an editor replaces by renaming is seen every time', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const site = await serve(folder, 0);
  const [path = '', text = ''] =
    Object.entries(ferries()).find(([, written]) => written.includes('Boarding gates scan slowly')) ?? [];
  for (const title of ['First title', 'Second title', 'Third title', 'Fourth title']) {
    writeFileSync(join(folder, '.saved'), text.replace(/^title: .*$/m, `title: ${title}`));
    renameSync(join(folder, '.saved'), join(folder, path));
    await expect.poll(() => get(`${site.address}incidents/`), { timeout: 5000 }).toContain(title);
  }
});
