import { dayMilliseconds, type Instant } from '../time/instant.ts';

/**
 * Returns the moments at which the clocks of a region of the time zone database show a time: none in the gap when they are set
 * forward, two in the overlap when they are set back. `wall` is what they show, as if it were UTC. Undefined where there is no
 * such region. What the platform knows of zones is used, for a library would only ask it too, and takes longer to load.
 */
export function momentsInRegion(wall: number, region: string): Instant[] | undefined {
  const clock = clockOf(region);
  if (clock === undefined) return undefined;
  const around = [wall - dayMilliseconds, wall + dayMilliseconds].map((at) => clock.offset(at));
  return [...new Set(around)]
    .map((offset) => (wall - offset) as Instant)
    .filter((at) => at + clock.offset(at) === wall)
    .sort((a, b) => a - b);
}

/** Returns what the clocks of a region show at a moment, as if it were UTC; undefined where there is no such region. */
export function wallTimeInRegion(at: Instant, region: string): number | undefined {
  const clock = clockOf(region);
  return clock === undefined ? undefined : at + clock.offset(at);
}

/** Returns `+02:00`, the offset of a region at a moment; undefined where there is no such region. */
export function offsetInRegion(at: Instant, region: string): string | undefined {
  return clockOf(region)?.offsetText(at);
}

/** Offsets change at quarters of an hour, nowhere in between, so one answer does for all of it. */
const quarterMilliseconds = 900_000;
const mostOffsets = 1000;

/** The clocks of one region. */
class RegionClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, string>();

  constructor(region: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: region, timeZoneName: 'longOffset' });
  }

  /** Returns `+02:00`. */
  offsetText(at: number): string {
    const quarter = Math.floor(at / quarterMilliseconds);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    // The name of a zone without an offset is `GMT`.
    const text = /[+-]\d\d:\d\d/.exec(this.#format.format(at))?.[0] ?? '+00:00';
    if (this.#offsets.size >= mostOffsets) this.#offsets.clear();
    this.#offsets.set(quarter, text);
    return text;
  }

  offset(at: number): number {
    const [hours = 0, minutes = 0] = this.offsetText(at).slice(1).split(':').map(Number);
    const size = (hours * 60 + minutes) * 60_000;
    return this.offsetText(at).startsWith('-') ? -size : size;
  }
}

/** Making one takes a millisecond. A stranger may name as many as they like, so only so many are kept. */
const clocks = new Map<string, RegionClock | undefined>();
const mostClocks = 50;

function clockOf(region: string): RegionClock | undefined {
  if (!clocks.has(region)) {
    if (clocks.size >= mostClocks) clocks.clear();
    clocks.set(region, newClock(region));
  }
  return clocks.get(region);
}

function newClock(region: string): RegionClock | undefined {
  try {
    return new RegionClock(region);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
