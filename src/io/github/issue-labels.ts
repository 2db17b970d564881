import { type Label, sameLabel } from '../../issues/labels.ts';
import type { GitHubClient } from './client.ts';
import { isUncertain, requestFailure } from './request-failure.ts';

interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** Makes the labels a repository lacks. Those it has keep the colour and the description people gave them. */
export async function ensureLabels(
  client: GitHubClient,
  place: Place,
  labels: readonly Label[],
): Promise<void> {
  const known = await labelNames(client, place);
  for (const label of labels) {
    if (!known.some((name) => sameLabel(name, label.name))) await createLabel(client, place, label);
  }
}

async function labelNames(client: GitHubClient, place: Place): Promise<string[]> {
  const labels = await client.paginate(client.rest.issues.listLabelsForRepo, { ...place, per_page: 100 });
  return labels.map(({ name }) => name);
}

async function createLabel(client: GitHubClient, place: Place, label: Label): Promise<void> {
  const { name, colour, description } = label;
  try {
    await client.rest.issues.createLabel({ ...place, name, color: colour, description });
  } catch (error) {
    // Another run made it meanwhile, or this one did and the answer was lost.
    if (!mayExistNow(error) || !(await labelNames(client, place)).some((known) => sameLabel(known, name)))
      throw error;
  }
}

function mayExistNow(error: unknown): boolean {
  const failure = requestFailure(error);
  return failure !== undefined && (failure.status === 422 || isUncertain(failure));
}

/** Takes a label off an issue, if it is still on it. */
export async function removeLabel(
  client: GitHubClient,
  issue: Place & { readonly issue_number: number },
  name: string,
): Promise<void> {
  try {
    await client.rest.issues.removeLabel({ ...issue, name });
  } catch (error) {
    // GitHub answers the same where the issue itself is gone; the edit that follows finds that out.
    if (requestFailure(error)?.status !== 404) throw error;
  }
}
