import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Git, openGit } from '../../src/io/git.ts';

export const quietEnvironment = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Baker',
  GIT_AUTHOR_EMAIL: 'baker@crumb.example',
  GIT_COMMITTER_NAME: 'Baker',
  GIT_COMMITTER_EMAIL: 'baker@crumb.example',
  GIT_AUTHOR_DATE: '2026-03-14T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-14T09:00:00Z',
};

/** A git repository on disk; gone when the block ends that holds it with `using`. */
export class LocalRepository implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'crumb-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: quietEnvironment, encoding: 'utf8' }).trim();
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
  }

  /** Commits everything as it lies there, and returns the commit. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** The repository as the code under test opens it. */
  open(environment: Readonly<Record<string, string>> = {}): Git {
    return openGit(this.root, { PATH: process.env.PATH ?? '', ...environment });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
