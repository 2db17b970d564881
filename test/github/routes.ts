import { assigneeRoutes } from './assignees.ts';
import { branchProtectionRoutes } from './branch-protection.ts';
import { branchRoutes } from './branches.ts';
import { checkRoutes } from './checks.ts';
import { collaboratorRoutes } from './collaborators.ts';
import { commentRoutes } from './comments.ts';
import { commitPullRoutes } from './commit-pulls.ts';
import { commitRoutes } from './commits.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { issueLabelRoutes } from './issue-labels.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { mergeRoutes } from './merge.ts';
import { pullRoutes } from './pulls.ts';
import { rateLimitRoutes } from './rate-limit.ts';
import { refRoutes } from './refs.ts';
import { repositoryRoutes } from './repository.ts';
import { requestedReviewerRoutes } from './requested-reviewers.ts';
import { reviewRoutes } from './reviews.ts';
import type { Route } from './router.ts';
import { rulesetRoutes } from './rulesets.ts';
import { settingRoutes } from './setting-routes.ts';
import { statusRoutes } from './statuses.ts';
import { subIssueRoutes } from './sub-issues.ts';
import { teamRoutes } from './teams.ts';
import { timelineRoutes } from './timeline.ts';
import { userRoutes } from './users.ts';

/** Every endpoint, the more specific of two that could match the same path first. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...rateLimitRoutes,
  ...repositoryRoutes,
  ...issueLabelRoutes,
  ...commentRoutes,
  ...assigneeRoutes,
  ...timelineRoutes,
  ...subIssueRoutes,
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
  ...branchProtectionRoutes,
  ...branchRoutes,
  ...rulesetRoutes,
  ...settingRoutes,
  ...gitDataRoutes,
  ...gitObjectRoutes,
  ...refRoutes,
  ...contentsRoutes,
  ...commitPullRoutes,
  ...commitRoutes,
];
