import Bottleneck from 'bottleneck/light.js';

/**
 * How far apart writes are. `github`: a second between writes, three between those that notify people, as GitHub asks.
 * A number: so many milliseconds between any two writes. `unlimited`: one after the other, for servers without limits.
 */
export type Pace = 'github' | 'unlimited' | number;

interface Spacing {
  readonly write: number;
  readonly notify: number;
}

/** The groups in which the throttling plugin queues writes. Its own are shared by all clients of a process. */
export function pacing(pace: Pace): { write: Bottleneck.Group; notifications: Bottleneck.Group } {
  const { write, notify } = spacing(pace);
  return { write: queue(write), notifications: queue(notify) };
}

function spacing(pace: Pace): Spacing {
  if (pace === 'github') return { write: 1000, notify: 3000 };
  const milliseconds = pace === 'unlimited' ? 0 : pace;
  return { write: milliseconds, notify: milliseconds };
}

function queue(minTime: number): Bottleneck.Group {
  return new Bottleneck.Group({ maxConcurrent: 1, minTime });
}
