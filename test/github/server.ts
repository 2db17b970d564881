import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContract } from './contract.ts';
import type { Backend } from './endpoint.ts';
import type { ArmedFault, Fault } from './faults.ts';
import { createPlaces } from './first-places.ts';
import { isGitPath, serveGit } from './git-http.ts';
import type { Hands } from './hands.ts';
import { createHands } from './hands.ts';
import { createListener } from './listener.ts';
import { fullName } from './locate.ts';
import type { Place, View } from './place.ts';
import type { RecordedRequest } from './recording.ts';
import { createRouter } from './router.ts';
import { routes } from './routes.ts';
import type { Setup } from './setup.ts';
import { createStaleLists } from './stale-lists.ts';
import type { World } from './world.ts';
import { findUser, sameName } from './world.ts';

/** One repository of the server. */
export interface GitHubRepository extends Hands {
  /** The bare repository, to which tests may push directly. */
  repositoryPath: string;
  state: World;
  /** The repository as that user sees it, for answers to be made from without a request. */
  viewedBy(login: string): View;
}

/** The server, and its first repository. */
export interface GitHub extends GitHubRepository {
  /** For GITHUB_API_URL; `${url}/api/v3` serves too, and git clones `${url}/owner/name.git`. */
  url: string;
  /** Another repository of it, by `owner/name`. */
  other(name: string): GitHubRepository;
  /** Everything the API was asked of any repository, in order. */
  requests: RecordedRequest[];
  /** Arms a fault; what is returned counts how often it struck. */
  fault(fault: Fault): ArmedFault;
  /** Disarms every fault. */
  repair(): void;
  /** Answers that were not GitHub's, and endpoints that do not exist here. */
  contractViolations: string[];
  /** Ends every connection at once; rejects when there were contract violations. */
  close(): Promise<void>;
}

/** Starts a GitHub of one repository, and of others that the setup names. */
export async function startGitHub(setup: Setup): Promise<GitHub> {
  const root = await mkdtemp(join(tmpdir(), 'github-'));
  const places = await createPlaces(root, setup);
  const armed: ArmedFault[] = [];
  const requests: RecordedRequest[] = [];
  const backend = createBackend(places, armed, setup.validate ?? true);
  const listener = createListener(backend, armed, requests);
  const server = createServer((request, response) => {
    if (isGitPath(request.url ?? '')) serveGit(root, places[0].world, request, response);
    else {
      listener.handle(request, response).catch((failure: unknown) => {
        backend.violations.push(
          failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
        );
        response.destroy();
      });
    }
  });
  backend.origin = await listen(server);
  const repositories = places.map((place) => repositoryOf(place, backend.origin));
  const [first] = repositories;
  if (first === undefined) throw new Error('The server has no repository');
  return {
    ...first,
    url: backend.origin,
    other(name) {
      const found = repositories.find(({ state }) => sameName(fullName(state.repository), name));
      if (found === undefined) throw new Error(`The server has no repository ${name}`);
      return found;
    },
    requests,
    contractViolations: backend.violations,
    fault: (fault) => arm(armed, fault),
    repair: () => void armed.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await listener.idle();
      await rm(root, { recursive: true, force: true });
      requireNone(backend.violations);
    },
  };
}

function repositoryOf(place: Place, origin: string): GitHubRepository {
  return {
    ...createHands(place),
    repositoryPath: place.git.path,
    state: place.world,
    viewedBy(login) {
      const viewer = findUser(place.world, login);
      if (viewer === undefined) throw new Error(`The test's setup has no user ${login}`);
      return { ...place, viewer, links: { api: origin, web: origin } };
    },
  };
}

function createBackend(places: Backend['places'], armed: ArmedFault[], validate: boolean): Backend {
  return {
    places,
    validate,
    router: createRouter(routes),
    contract: readContract(),
    staleLists: createStaleLists(armed),
    origin: '',
    violations: [],
  };
}

function arm(armed: ArmedFault[], fault: Fault): ArmedFault {
  const added = { fault, seen: 0, struck: 0 };
  armed.push(added);
  return added;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function requireNone(violations: readonly string[]): void {
  if (violations.length > 0)
    throw new Error(`The test server broke GitHub's contract:\n${violations.join('\n')}`);
}
