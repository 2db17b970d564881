import { CannotRun } from '../finding/cannot-run.ts';
import type { ChangedPath, ChangesSince, Commits } from '../review/commits.ts';
import { type ChangedFiles, type Files, simulatedTree } from './simulated-files.ts';
import { changedFiles, differingPaths, howChanged, mergedFiles } from './simulated-merge.ts';

interface StoredTree {
  readonly sha: string;
  readonly files: Files;
}

interface HeadCommit extends StoredTree {
  readonly name: string;
  /** The commit of the base that it knows: where the two part. */
  readonly fork: StoredTree;
  /** Since the fork, new path to old path. */
  readonly renames: ReadonlyMap<string, string>;
  /** The commits of the pull request that led here, itself the last. */
  readonly line: readonly string[];
}

/** The commits of a base branch and of one pull request, held in memory, as git would tell them apart. */
export class SimulatedCommits implements Commits {
  #count = 0;
  readonly #heads = new Map<string, HeadCommit>();
  /** Commits of the base, and what merges make. */
  readonly #trees = new Map<string, StoredTree>();
  #base: StoredTree;
  #head: HeadCommit | undefined;

  constructor(base: Files) {
    this.#base = this.#store(base);
  }

  /** Names the tip of the base. */
  get baseSha(): string {
    return this.#base.sha;
  }

  get baseFiles(): Files {
    return this.#base.files;
  }

  /** The files a new commit begins from: those of the head, or of the base where there is none yet. */
  get headFiles(): Files {
    return this.#head?.files ?? this.#base.files;
  }

  get headName(): string | undefined {
    return this.#head?.name;
  }

  get headSha(): string | undefined {
    return this.#head?.sha;
  }

  /** Begins the pull request anew from the tip of the base, as before a push by force. */
  forgetHead(): void {
    this.#head = undefined;
  }

  /** Something else is merged into the base. */
  pushBase({ files }: ChangedFiles): void {
    this.#base = this.#store(files);
  }

  /** Returns the object name of a new head. */
  push(name: string, { files, renames }: ChangedFiles): string {
    const before = this.#head?.renames ?? new Map<string, string>();
    return this.#newHead(name, files, this.#head?.fork ?? this.#base, composed(before, renames));
  }

  /** Merges the base into the head, file by file. Throws CannotRun where both changed one. */
  mergeBase(name: string, what: string): string {
    const head = this.#head;
    if (head === undefined) throw new Error('There is no head to merge into.');
    const { files, conflict } = mergedFiles(head.fork.files, head.files, this.#base.files);
    if (conflict !== undefined) throw cannotMerge(conflict, what);
    return this.#newHead(name, files, this.#base, head.renames);
  }

  /** Returns the object name of a commit of the pull request, those that were replaced among them. */
  shaOf(name: string): string | undefined {
    return [...this.#heads.values()].find((head) => head.name === name)?.sha;
  }

  resolve(name: string): string {
    if (this.#heads.has(name) || this.#trees.has(name)) return name;
    throw new Error(`The history has no commit ${JSON.stringify(name)}.`);
  }

  changedPaths(_base: string, head: string): ChangedPath[] {
    const { files, fork, renames } = this.#headAt(head);
    // Git sees a rename only where the old path is gone.
    const kept = [...renames].filter(
      ([path, previousPath]) => files.has(path) && fork.files.has(previousPath) && !files.has(previousPath),
    );
    const told = new Set(kept.flat());
    const others = differingPaths(fork.files, files).filter((path) => !told.has(path));
    return [
      ...kept.map(([path, previousPath]): ChangedPath => ({ how: 'renamed', path, previousPath })),
      ...others.map((path): ChangedPath => ({ how: howChanged(path, fork.files, files), path })),
    ];
  }

  tree(sha: string, below: string) {
    return simulatedTree((this.#trees.get(sha) ?? this.#headAt(sha)).files, below);
  }

  /** As git would merge them: by lines, where they do not overlap. */
  changesSince(_base: string, earlier: string, head: string): ChangesSince {
    const [then, now] = [this.#heads.get(earlier), this.#headAt(head)];
    if (then === undefined || !now.line.includes(earlier)) return { is: 'unrelated' };
    const { files, conflict } = mergedFiles(then.fork.files, then.files, now.fork.files);
    if (conflict !== undefined) return { is: 'conflict' };
    return { is: 'measured', merged: this.#store(files).sha, files: changedFiles(files, now.files) };
  }

  #headAt(sha: string): HeadCommit {
    const head = this.#heads.get(sha);
    if (head === undefined) throw new Error(`The history has no commit ${JSON.stringify(sha)}.`);
    return head;
  }

  #store(files: Files): StoredTree {
    const commit = { sha: this.#nextSha(), files };
    this.#trees.set(commit.sha, commit);
    return commit;
  }

  #newHead(name: string, files: Files, fork: StoredTree, renames: ReadonlyMap<string, string>): string {
    const sha = this.#nextSha();
    const head = { sha, name, files, fork, renames, line: [...(this.#head?.line ?? []), sha] };
    this.#heads.set(sha, head);
    this.#head = head;
    return sha;
  }

  /** Counted, so that the same history gives the same names, and short ones differ. */
  #nextSha(): string {
    this.#count += 1;
    return this.#count.toString(16).padStart(12, '0').padEnd(40, '0');
  }
}

/** Renames one after the other: a second one leads back to where the first began. */
function composed(
  first: ReadonlyMap<string, string>,
  then: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const renames = new Map(first);
  for (const [path, previous] of then) {
    renames.delete(previous);
    renames.set(path, first.get(previous) ?? previous);
  }
  return renames;
}

function cannotMerge(path: string, what: string): CannotRun {
  return new CannotRun(
    `${what}: ${path} is changed in the base and in the pull request, and git could not merge the two by itself.`,
    'Let the pull request change it by a push.',
  );
}
