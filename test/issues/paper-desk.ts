import { expect } from 'vitest';
import { planIssueSync } from '../../src/app/plan-issues.ts';
import { type SyncOptions, syncIssues } from '../../src/app/sync-issues.ts';
import type { Premises } from '../../src/issues/issue-tracker.ts';
import type { IssueReport, RunReport } from '../../src/issues/report.ts';
import { noCache } from '../../src/repository/reading-cache.ts';

import { instant } from '../instant.ts';
import { memoryTree } from '../memory-tree.ts';
import type { Files } from './bakery-incidents.ts';
import { LightsOut, PaperGitHub } from './paper-github.ts';
import { inShort } from './planned.ts';

/** Before anything is due. */
const earlyOn = instant('2026-03-20T09:00:00Z');

/** The bakery's documents and a tracker on paper, run after run. */
export class PaperDesk {
  readonly github: PaperGitHub;
  #now = earlyOn;

  constructor(premises: Readonly<Record<string, Premises>> = {}) {
    this.github = new PaperGitHub(premises, earlyOn);
  }

  /** The hands of the clock go forward to nine in the morning of a day. */
  goTo(day: string): void {
    this.#now = instant(`${day}T09:00:00Z`);
    this.github.at = this.#now;
  }

  /** One run; returns what it did, in short. */
  async sync(files: Files, options: Partial<SyncOptions> = {}): Promise<string[]> {
    const { steps } = await this.run(files, options);
    return inShort(steps.map(({ operation }) => operation));
  }

  /** A run, and another one that must find nothing to do and write nothing. */
  async settle(files: Files, options: Partial<SyncOptions> = {}): Promise<string[]> {
    const done = await this.sync(files, options);
    const before = this.github.writes.length;
    const again = await this.sync(files, options);
    expect(again.filter((line) => !line.startsWith('nothing '))).toEqual([]);
    expect(this.github.writes.slice(before)).toEqual([]);
    return done;
  }

  run(files: Files, options: Partial<SyncOptions> = {}): Promise<RunReport> {
    return syncIssues(this.#ports(files), { ...this.#options(), maxCreations: 100, ...options });
  }

  /** A run that ends after so many writes, if it makes that many. */
  async cutShort(files: Files, writes: number): Promise<void> {
    this.github.breakAfter(writes);
    try {
      await this.sync(files);
    } catch (error) {
      expect(error).toBeInstanceOf(LightsOut);
    } finally {
      this.github.mend();
    }
  }

  plan(files: Files): Promise<IssueReport> {
    return planIssueSync(this.#ports(files), this.#options());
  }

  /** The plan of someone without a token. */
  planBlindly(files: Files): Promise<IssueReport> {
    return planIssueSync({ ...this.#ports(files), trackers: undefined }, this.#options());
  }

  #options() {
    return { serverUrl: 'https://github.com', repository: 'crumb/incidents', now: this.#now };
  }

  #ports(files: Files) {
    const trackers = (repository: string) => this.github.tracker(repository);
    return { tree: memoryTree(files), cache: noCache, trackers, rolling: undefined };
  }
}
