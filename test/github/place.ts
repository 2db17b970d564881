import type { BareRepository } from './bare-repository.ts';
import type { IssuePlace } from './issue-event.ts';
import type { Issue, User, World } from './world.ts';
import { findUser } from './world.ts';

/** One repository of the server. */
export interface Place {
  world: World;
  git: BareRepository;
  /** Every repository of the server, this one too. */
  places: readonly Place[];
}

/** A repository as someone sees it, for answers to be made from. */
export interface View extends Place {
  viewer: User;
  links: Links;
}

interface Links {
  /** Where this server's API begins, with the prefix the client used. */
  api: string;
  /** Where its pages would be. */
  web: string;
}

/** The same viewer's view of another repository of the server; of the same one, with what it knows now. */
export function elsewhere(view: View, repository: number): View {
  if (repository === view.world.repository.id) return view;
  const place = view.places.find(({ world }) => world.repository.id === repository);
  if (place === undefined) throw new Error(`The server has no repository of id ${repository}`);
  return { ...place, viewer: viewerIn(place.world, view.viewer), links: view.links };
}

/** Whether that repository is one that the viewer may know of. */
export function isVisible({ world, viewer }: View): boolean {
  return !world.repository.private || viewer.permission !== 'none';
}

export function issueIn(world: World, number: number): Issue | undefined {
  return world.issues.find((issue) => issue.number === number);
}

/** An issue by its id, in whichever repository the viewer sees. */
export function findIssueById(view: View, id: number): { view: View; issue: Issue } | undefined {
  for (const { world } of view.places) {
    const seen = elsewhere(view, world.repository.id);
    const issue = seen.world.issues.find((candidate) => candidate.id === id && !candidate.deleted);
    if (issue !== undefined && isVisible(seen)) return { view: seen, issue };
  }
  return undefined;
}

export function placeOf({ world }: Place, issue: Issue): IssuePlace {
  return { repository: world.repository.id, issue: issue.number };
}

function viewerIn(world: World, viewer: User): User {
  return findUser(world, viewer.login) ?? { ...viewer, permission: 'none' };
}
