import { type DurationName, durationNames } from '../incident/clocks.ts';

/** Returns one value for each clock. */
export function forEachClock<Value>(
  value: (name: DurationName) => Value,
): Readonly<Record<DurationName, Value>> {
  const [detect, acknowledge, mitigate, resolve] = durationNames;
  return {
    [detect]: value(detect),
    [acknowledge]: value(acknowledge),
    [mitigate]: value(mitigate),
    [resolve]: value(resolve),
  };
}
