import { momentOf } from '../../incident/clock-time.ts';
import { clockKeys, derivedDuration, durationEnds, durationNames } from '../../incident/clocks.ts';
import type { IncidentFrontMatter, Sound } from '../../schema/kind.ts';
import { durationText } from '../../time/duration-text.ts';
import { formatInstant } from '../../time/instant.ts';
import { type LooseMapping, looseChild } from './loose-yaml/node.ts';

/** Returns what follows from one of the five clocks of an incident: the moment in UTC, and the durations it begins or ends. */
export function describeClock(pointer: string, root: LooseMapping): string | undefined {
  const clock = clockKeys.find((key) => pointer === `/${key}`);
  if (clock === undefined) return undefined;
  const values = writtenClocks(root);
  const moment = momentOf(values[clock]);
  if (moment === undefined) return undefined;
  const durations = durationNames.flatMap((name) => {
    const { from, to } = durationEnds[name];
    const duration = derivedDuration(values, name);
    if ((from !== clock && to !== clock) || duration.known === 'not') return [];
    const about = duration.known === 'approximately' ? 'about ' : '';
    return [`- ${name.replaceAll('_', ' ')}: ${about}${durationText(duration.minutes)}`];
  });
  return [`\`${formatInstant(moment)}\``, durations.join('\n')].filter((part) => part !== '').join('\n\n');
}

function writtenClocks(root: LooseMapping): Sound<IncidentFrontMatter> {
  return Object.fromEntries(
    clockKeys.flatMap((key) => {
      const value = looseChild(root, [key]);
      return value?.is === 'scalar' ? [[key, value.text]] : [];
    }),
  );
}
