import { doctor } from '../../src/app/doctor.ts';
import type { Check } from '../../src/doctor/check.ts';
import type { Diagnosis } from '../../src/doctor/diagnose.ts';
import { doctorHostFor } from '../../src/io/github/doctor-host.ts';
import { parseInstant } from '../../src/time/instant.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Settings } from '../github/settings.ts';
import { memoryTree } from '../memory-tree.ts';
import { bakery, bakeryFiles } from './bakery-setup.ts';

type Files = Record<string, string>;

/** How a repository differs from one that is set up well. */
export interface Changed {
  /** New text, made from the old one, or null where the file is gone. */
  readonly files?: Record<string, null | ((text: string) => string)>;
  readonly settings?: (settings: Settings) => void;
  readonly github?: (github: GitHub) => void;
  readonly isPrivate?: boolean;
  /** The folder, where it is not a checkout of what is on the default branch. */
  readonly folder?: Files;
  readonly token?: string;
  readonly teamToken?: string;
}

/** Puts a repository on a GitHub of its own, and has it looked at. */
export async function examine(changed: Changed = {}): Promise<Diagnosis> {
  const files = changedFiles(changed.files ?? {});
  const setup = bakery(files);
  const github = await startGitHub({
    ...setup,
    repository: { ...setup.repository, private: changed.isPrivate ?? false },
  });
  try {
    changed.settings?.(github.state.settings);
    changed.github?.(github);
    const host = doctorHostFor('crumb/incidents', {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: changed.token ?? 'of-keeper',
      LOOKBACK_TEAM_TOKEN: changed.teamToken,
    });
    const now = parseInstant('2026-03-20T09:00:00Z');
    if (now === undefined) throw new Error('That is no moment');
    return await doctor(host, memoryTree(changed.folder ?? files), now);
  } finally {
    await github.close();
  }
}

function changedFiles(changes: NonNullable<Changed['files']>): Files {
  const files = bakeryFiles();
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else {
      const before = files[path] ?? '';
      files[path] = change(before);
      if (files[path] === before) throw new Error(`Nothing was changed in ${path}`);
    }
  }
  return files;
}

/** Everything that is not in order, as `result area/name`. */
export function troubles({ checks }: Diagnosis): string[] {
  return checks.filter(({ result }) => result !== 'ok').map(nameOf);
}

function nameOf({ result, area, name }: Check): string {
  return `${result} ${area}/${name}`;
}
