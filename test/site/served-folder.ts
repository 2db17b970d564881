import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SiteServer, startSiteServer } from '../../src/io/site-server.ts';

export interface ServedFolder {
  readonly address: string;
  readonly server: SiteServer;
  readonly replace: (files: ReadonlyMap<string, string>) => void;
  readonly close: () => Promise<void>;
}

/** Serves some files at a free port until they are closed. */
export async function servedFolder(files: ReadonlyMap<string, string>): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-served-'));
  const replace = (all: ReadonlyMap<string, string>): void => {
    for (const [path, content] of all) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  replace(files);
  const server = await startSiteServer(folder, 0);
  return {
    address: server.address,
    server,
    replace,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
