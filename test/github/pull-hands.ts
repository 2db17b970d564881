import { resolveCommit } from './bare-repository.ts';
import { mergeByHand } from './merge.ts';
import type { Place } from './place.ts';
import type { PullIssue } from './pull-head.ts';
import { followHead, isPull } from './pull-head.ts';
import { addPull } from './pull-opening.ts';
import { addReview } from './review-submission.ts';
import type { ReviewState } from './world.ts';

/** What people do with pulls. */
export interface PullHands {
  /** Opens a pull and returns its number. The base is the default branch when it is not said. */
  openPull(pull: {
    head: string;
    base?: string;
    author: string;
    title: string;
    body?: string;
    draft?: boolean;
  }): Promise<number>;
  /** Submits a review, of the head unless a commit is named, and returns its id. */
  review(pull: number, review: ReviewGiven): Promise<number>;
  /**
   * Merges a pull, whatever the branch's protection asks for, and returns the commit. The issues that its body says it
   * fixes are closed.
   */
  mergePull(pull: number, merge: { by: string; squash?: boolean; message?: string }): Promise<string>;
  /** Deletes a branch; its open pulls are closed. */
  deleteBranch(branch: string, who: { by: string }): Promise<void>;
}

interface ReviewGiven {
  login: string;
  state: Exclude<ReviewState, 'DISMISSED' | 'PENDING'>;
  body?: string;
  commit?: string;
}

const EVENTS = { APPROVED: 'APPROVE', CHANGES_REQUESTED: 'REQUEST_CHANGES', COMMENTED: 'COMMENT' } as const;

export function createPullHands(place: Place): PullHands {
  const { world, git } = place;
  return {
    async openPull({ base = world.repository.defaultBranch, draft = false, body, ...pull }) {
      return (await addPull(place, { ...pull, base, draft, body: body ?? null })).number;
    },
    async review(number, { login, state, body = '', commit }) {
      const issue = requirePull(place, number);
      await followHead(world, git, issue);
      // People say something with a comment or a refusal; a test need not.
      const words = body === '' && state !== 'APPROVED' ? 'See the discussion.' : body;
      const review = { author: login, event: EVENTS[state], body: words, commit };
      return (await addReview(world, git, issue, review)).id;
    },
    mergePull: (number, { by, squash = false, message }) =>
      mergeByHand(place, requirePull(place, number), { by, squash, message }),
    async deleteBranch(branch, { by }) {
      const sha = await resolveCommit(git, `heads/${branch}`);
      if (sha === null) throw new Error(`There is no branch ${branch}`);
      await git.run(['update-ref', '-d', `refs/heads/${branch}`, sha]);
      for (const issue of world.issues.filter(isPull)) await followHead(world, git, issue, by);
    },
  };
}

function requirePull({ world }: Place, number: number): PullIssue {
  const issue = world.issues.find((candidate) => candidate.number === number);
  if (issue === undefined || !isPull(issue)) throw new Error(`There is no pull ${number}`);
  return issue;
}
