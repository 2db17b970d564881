import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CheckResult, check } from '../src/app/check.ts';
import { withoutCaches } from '../src/io/caches.ts';
import { folderTree } from '../src/io/folder-tree.ts';
import type { Edit } from '../src/rules/fixture.ts';
import { bakeryNow, replacedOnce } from './edited-bakery.ts';

const original = join(import.meta.dirname, 'fixtures/bakery');

/** A copy of the example repository on disk; gone when the block ends that holds it with `using`. */
export class Bakery implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'bakery-'));

  constructor(edits: readonly Edit[] = []) {
    cpSync(original, this.root, { recursive: true });
    for (const edit of edits) this.edit(edit);
  }

  edit(edit: Edit): void {
    const path = join(this.root, edit.file);
    mkdirSync(dirname(path), { recursive: true });
    if ('replace' in edit) writeFileSync(path, replacedOnce(this.read(edit.file), edit.replace, edit.with));
    else if ('text' in edit) writeFileSync(path, edit.text);
    else if ('bytes' in edit) writeFileSync(path, edit.bytes);
    else symlinkSync(edit.linkTo, path);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  check(): CheckResult {
    return check(folderTree(this.root), withoutCaches, { paths: [], strict: false, now: bakeryNow });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
