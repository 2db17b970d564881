import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** These make the package's browser laxer than the ones people use, or are only for machines without fork. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--in-process-gpu',
]);

/** Starts the browser that comes inside a package, with the libraries that come with it: nothing has to be installed. */
export async function launchBrowser(): Promise<Browser> {
  const home = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: chromiumPackage.args.filter((argument) => !unwanted.has(argument)),
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: join(home, 'al2023', 'lib') },
  });
}

/** Unpacked once for each version, beside its place and renamed into it, so that a test that was cut off leaves nothing half done. */
async function unpackedBrowser(): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const version = createHash('sha256').update(packed).digest('hex').slice(0, 8);
  const home = join(tmpdir(), `lookback-chromium-${version}`);
  if (existsSync(join(home, 'chromium'))) return home;
  const temporary = mkdtempSync(`${home}-`);
  await unpackInto(temporary, packed);
  try {
    renameSync(temporary, home);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
  return home;
}

/** The package unpacks into the temporary folder of the process, whichever that is. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const before = process.env.TMPDIR;
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(packed, name));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
