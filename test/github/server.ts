import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BareRepository } from './bare-repository.ts';
import { createBareRepository } from './bare-repository.ts';
import { readContract } from './contract.ts';
import type { Backend } from './endpoint.ts';
import type { ArmedFault, Fault } from './faults.ts';
import { isGitPath, serveGit } from './git-http.ts';
import type { Hands } from './hands.ts';
import { createHands } from './hands.ts';
import { createListener } from './listener.ts';
import type { RecordedRequest } from './recording.ts';
import { createRouter } from './router.ts';
import { routes } from './routes.ts';
import type { Setup } from './setup.ts';
import { createWorld } from './setup.ts';
import { createStaleLists } from './stale-lists.ts';
import type { World } from './world.ts';

export interface GitHub extends Hands {
  /** For GITHUB_API_URL; `${url}/api/v3` serves too, and git clones `${url}/owner/name.git`. */
  url: string;
  /** The bare repository, to which tests may push directly. */
  repositoryPath: string;
  /** Everything the API was asked, in order. */
  requests: RecordedRequest[];
  state: World;
  /** Arms a fault; what is returned counts how often it struck. */
  fault(fault: Fault): ArmedFault;
  /** Answers that were not GitHub's, and endpoints that do not exist here. */
  contractViolations: string[];
  /** Ends every connection at once; rejects when there were contract violations. */
  close(): Promise<void>;
}

/** Starts a GitHub of one repository. */
export async function startGitHub(setup: Setup): Promise<GitHub> {
  const world = createWorld(setup);
  const { owner, name, defaultBranch } = world.repository;
  const root = await mkdtemp(join(tmpdir(), 'github-'));
  const git = await createBareRepository(join(root, owner, `${name}.git`), defaultBranch);
  const hands = createHands(world, git);
  await hands.push(defaultBranch, setup.files ?? { 'README.md': `# ${name}\n` }, { message: 'Begin' });

  const armed: ArmedFault[] = [];
  const requests: RecordedRequest[] = [];
  const backend = createBackend(world, git, armed, setup.validate ?? true);
  const listener = createListener(backend, armed, requests);
  const server = createServer((request, response) => {
    if (isGitPath(request.url ?? '')) serveGit(root, world, request, response);
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
  return {
    ...hands,
    url: backend.origin,
    repositoryPath: git.path,
    requests,
    state: world,
    contractViolations: backend.violations,
    fault: (fault) => arm(armed, fault),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await listener.idle();
      await rm(root, { recursive: true, force: true });
      requireNone(backend.violations);
    },
  };
}

function createBackend(world: World, git: BareRepository, armed: ArmedFault[], validate: boolean): Backend {
  return {
    world,
    git,
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
