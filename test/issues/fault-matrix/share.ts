import { parentPort, workerData } from 'node:worker_threads';
import { Bench } from './bench.ts';
import { type MatrixFault, matrixFaults } from './faults.ts';
import { type Scenario, scenarios } from './scenario.ts';

/** Which of the cases a thread plays: every so manyth, beginning with one of the first. */
export interface Share {
  readonly first: number;
  readonly every: number;
}

/** What became of a thread's cases of one scenario. */
export interface Outcome {
  readonly scenario: string;
  readonly played: number;
  readonly failures: readonly string[];
}

/** While one waits for an answer or a git, another goes on. */
const atOnce = 3;

async function play(scenario: Scenario, { first, every }: Share): Promise<Outcome> {
  const benches = await Promise.all(Array.from({ length: atOnce }, () => Bench.open(scenario)));
  const failures: string[] = [];
  let played = 0;
  const cases = casesOf(benches[0]?.steps.length ?? 0).filter((_, index) => index % every === first);
  const left = cases.values();
  const playAll = async (bench: Bench): Promise<void> => {
    for (const { fault, nth } of left) {
      try {
        await bench.withFault(fault, nth);
      } catch (error) {
        const { request } = bench.steps[nth - 1] ?? {};
        failures.push(`${scenario.name}, ${fault.name} at ${nth} (${request}): ${String(error)}`);
      }
      played += 1;
    }
  };
  await Promise.all(benches.map(playAll));
  await Promise.all(benches.map((bench) => bench.close()));
  return { scenario: scenario.name, played, failures };
}

function casesOf(requests: number): { readonly fault: MatrixFault; readonly nth: number }[] {
  const numbers = Array.from({ length: requests }, (_, index) => index + 1);
  return numbers.flatMap((nth) => matrixFaults.map((fault) => ({ fault, nth })));
}

if (parentPort !== null) {
  for (const scenario of scenarios) parentPort.postMessage(await play(scenario, workerData), []);
}
