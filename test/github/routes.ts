import { assigneeRoutes } from './assignees.ts';
import { branchRoutes } from './branches.ts';
import { checkRoutes } from './checks.ts';
import { collaboratorRoutes } from './collaborators.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueLabelRoutes } from './issue-labels.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { mergeRoutes } from './merge.ts';
import { pullRoutes } from './pulls.ts';
import { rateLimitRoutes } from './rate-limit.ts';
import { repositoryRoutes } from './repository.ts';
import { requestedReviewerRoutes } from './requested-reviewers.ts';
import { reviewRoutes } from './reviews.ts';
import type { Route } from './router.ts';
import { statusRoutes } from './statuses.ts';
import { teamRoutes } from './teams.ts';
import { userRoutes } from './users.ts';

/** Every endpoint, the more specific of two that could match the same path first. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...rateLimitRoutes,
  ...repositoryRoutes,
  ...issueLabelRoutes,
  ...commentRoutes,
  ...assigneeRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...requestedReviewerRoutes,
  ...reviewRoutes,
  ...mergeRoutes,
  ...pullRoutes,
  ...collaboratorRoutes,
  ...teamRoutes,
  ...statusRoutes,
  ...checkRoutes,
  ...branchRoutes,
  ...gitDataRoutes,
  ...contentsRoutes,
  ...commitRoutes,
];
