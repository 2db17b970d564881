import type { PullErrands, PullHistory } from '../../review/pull-errands.ts';
import type { Written } from '../../review/review-host.ts';
import { teamSlug } from '../../review/reviewers-to-ask.ts';
import type { GitHubClient } from './client.ts';
import { ensureLabels, removeLabel } from './issue-labels.ts';
import { ownership } from './own-account.ts';
import { isRateLimit, requestFailure } from './request-failure.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { unlessForbidden } from './unless-forbidden.ts';
import { cannotRunFrom, withRemedy } from './with-remedy.ts';

/** Labels of a pull request, and requests for reviews of it. */
export function gitHubPullErrands(client: GitHubClient, repository: RepositoryName): PullErrands {
  const labelling = reviewAttempts.labels(repository);
  return {
    history: (pull) => readHistory(client, repository, pull),
    requestTeam: (pull, handle) =>
      request(client, repository, { pull, who: handle, asked: { team_reviewers: [teamSlug(handle)] } }),
    requestPerson: (pull, login) =>
      request(client, repository, { pull, who: `@${login}`, asked: { reviewers: [login] } }),
    putLabel: (pull, label) =>
      unlessForbidden(labelling, async () => {
        await ensureLabels(client, repository, [label]);
        const labels = [label.name];
        // Putting it on twice changes nothing, so that this POST may be repeated.
        const repeatable = { request: { repeatable: true } };
        await client.rest.issues.addLabels({ ...repository, issue_number: pull, labels, ...repeatable });
      }),
    takeLabel: (pull, name) =>
      unlessForbidden(labelling, () => removeLabel(client, { ...repository, issue_number: pull }, name)),
  };
}

/** What some of the events of a timeline have. */
interface TimelineAnswer {
  readonly event?: string;
  readonly actor?: { readonly login: string; readonly type: string } | null;
  readonly label?: { readonly name: string };
  readonly requested_reviewer?: { readonly login: string } | null;
  readonly requested_team?: { readonly slug: string } | null;
}

async function readHistory(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
): Promise<PullHistory> {
  const request = { ...repository, issue_number: pull, per_page: 100 };
  return withRemedy(reviewAttempts.pull(repository, pull), async () => {
    const labels = await client.paginate(client.rest.issues.listLabelsOnIssue, request);
    const events: readonly TimelineAnswer[] = await client.paginate(
      client.rest.issues.listEventsForTimeline,
      request,
    );
    return {
      labels: labels.map(({ name }) => name),
      labelChanges: await labelChanges(client, events),
      askedPeople: once(events, 'requested_reviewer', ({ requested_reviewer: asked }) => asked?.login),
      askedTeams: once(events, 'requested_team', ({ requested_team: asked }) => asked?.slug),
    };
  });
}

async function labelChanges(
  client: GitHubClient,
  events: readonly TimelineAnswer[],
): Promise<PullHistory['labelChanges']> {
  const changes = events.filter(({ event }) => event === 'labeled' || event === 'unlabeled');
  const isOwn = await ownership(
    client,
    changes.map(({ actor }) => actor ?? null),
  );
  return changes.flatMap(({ event, actor, label }) =>
    label === undefined
      ? []
      : [
          {
            label: label.name,
            is: event === 'labeled' ? ('put-on' as const) : ('taken-off' as const),
            own: isOwn(actor ?? null),
          },
        ],
  );
}

function once(
  events: readonly TimelineAnswer[],
  key: 'requested_reviewer' | 'requested_team',
  nameOf: (event: TimelineAnswer) => string | undefined,
): string[] {
  const asked = events.filter((event) => event[key] !== undefined);
  return [...new Set(asked.flatMap((event) => nameOf(event) ?? []))];
}

interface Asking {
  readonly pull: number;
  readonly who: string;
  readonly asked: { readonly reviewers?: string[]; readonly team_reviewers?: string[] };
}

/** Asking somebody twice changes nothing. Whom the repository does not admit, or the token does not see, is refused with 422. */
async function request(
  client: GitHubClient,
  repository: RepositoryName,
  { pull, who, asked }: Asking,
): Promise<Written> {
  const attempt = reviewAttempts.reviewers(repository, who);
  try {
    const repeatable = { request: { repeatable: true } };
    await client.rest.pulls.requestReviewers({ ...repository, pull_number: pull, ...asked, ...repeatable });
    return { written: true };
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure !== undefined && [403, 404, 422].includes(failure.status ?? 0);
    if (!refused || isRateLimit(failure)) throw cannotRunFrom(error, attempt) ?? error;
    const why = `No review was requested of ${who}: GitHub answered "${failure.message}"`;
    return { written: false, why };
  }
}
