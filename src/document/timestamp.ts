/** A time as someone wrote it at the beginning of a timeline item; what was left out is undefined. */
export interface WrittenTime {
  /** `2026-03-14` */
  readonly date?: string;
  /** `09:02` or `09:02:31`; `unknown` where it was written as `??:??`. */
  readonly time: string;
  /** Minutes east of UTC, where an offset, `Z`, `UTC` or `GMT` was written. */
  readonly offsetMinutes?: number;
  /** A named zone: which offset it stands for depends on the country and the season, so nothing is made of it. */
  readonly zoneName?: string;
  readonly approximate: boolean;
  /** The time as it was written, without emphasis. */
  readonly source: string;
  /** How many characters of the text it took. */
  readonly length: number;
}

const pattern =
  /^(?:\*\*|`|_)?(?<about>~|≈)?\s*(?:(?<date>\d{4}-\d{2}-\d{2})(?:T|,?\s+(?:at\s+)?))?(?<about2>~|≈)?(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\d{1,2}:\?\?|\?\?:\?\?)(?:\s*(?<half>[aApP]\.?[mM]\b\.?))?\s*(?<zone>Z\b|UTC(?![+-])|GMT(?![+-])|(?:UTC|GMT)?[+-]\d{2}:?\d{2}|(?<zoneName>[CEMPW]E?[SD]?T\b|BST\b|IST\b|JST\b|MSK\b|SGT\b|HKT\b|A[CEW][SD]T\b|NZ[SD]T\b))?(?:\*\*|`|_)?/;

/** Reads the time with which a text begins, or returns undefined where it begins with none. */
export function readWrittenTime(text: string): WrittenTime | undefined {
  const match = pattern.exec(text);
  const groups = match?.groups;
  if (match === null || groups?.time === undefined) return undefined;
  const time = groups.time.includes('?') ? 'unknown' : inTwentyFourHours(groups.time, groups.half);
  const offsetMinutes = groups.zoneName === undefined ? readOffset(groups.zone) : undefined;
  return {
    ...(groups.date === undefined ? {} : { date: groups.date }),
    time,
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
    approximate: groups.about !== undefined || groups.about2 !== undefined,
    ...(groups.zoneName === undefined ? {} : { zoneName: groups.zoneName }),
    source: match[0].replaceAll(/[*`_]/g, '').trim(),
    length: match[0].length,
  };
}

/** `9:11` becomes `09:11`, and `11:10` of the evening `23:10`. */
function inTwentyFourHours(time: string, half: string | undefined): string {
  const [hour = '', ...rest] = time.split(':');
  if (half === undefined) return [hour.padStart(2, '0'), ...rest].join(':');
  const ofHalf = Number(hour) % 12;
  const shift = half.toLowerCase().startsWith('p') ? 12 : 0;
  // 13 PM is no time; kept as written, it is reported as one that does not exist.
  const twentyFour = Number(hour) > 12 ? 99 : ofHalf + shift;
  return [String(twentyFour).padStart(2, '0'), ...rest].join(':');
}

function readOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
