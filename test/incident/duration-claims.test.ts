import { describe, expect, test } from 'vitest';
import { findDurationClaims } from '../../src/incident/duration-claims.ts';

const claims = (text: string) =>
  findDurationClaims(text).map(({ duration, pairs }) => [
    text.slice(duration.span.start, duration.span.end),
    `${pairs[0].from} ${pairs[0].to}`,
  ]);

const whole = 'started_at resolved_at';
const impact = 'started_at mitigated_at';

describe('a duration of which it is clear what it measures', () => {
  test.each([
    ['The outage lasted 63 minutes.', '63 minutes', impact],
    ['This incident lasted for a total of 2 hours and 10 minutes, until', '2 hours and 10 minutes', whole],
    ['In the end the whole incident went on for about half an hour.', 'about half an hour', whole],
    ['Total downtime was 1h 20m.', '1h 20m', impact],
    ['The duration of the incident was 63 minutes.', '63 minutes', whole],
    ['The site was completely down for about half an hour.', 'about half an hour', impact],
    ['It caused 40min of total outage.', '40min', impact],
    ['This 63-minute outage was seen by all.', '63-minute', impact],
    ['**Duration:** 1h 20m\n', '1h 20m', whole],
    ['Duration | 63 min', '63 min', whole],
    ['- Time to detection: 5 minutes\n- Time', '5 minutes', 'started_at detected_at'],
    ['| Time to detect (TTD) | 9 minutes |', '9 minutes', 'started_at detected_at'],
    ['- TTR: 63 m\n', '63 m', whole],
    ['* Time to acknowledge – 1 min\n', '1 min', 'detected_at acknowledged_at'],
    ['The outage was detected within five minutes.', 'five minutes', 'started_at detected_at'],
    ['- Detected after 9 minutes.', '9 minutes', 'started_at detected_at'],
    ['- Mitigated within 38 minutes.', '38 minutes', impact],
    ['It took us 63 minutes to resolve the incident.', '63 minutes', whole],
    ['It took 9 minutes to detect, and', '9 minutes', 'started_at detected_at'],
  ])('%s', (text, words, between) => {
    expect(claims(text)).toEqual([[words, between]]);
  });
});

describe('one that may measure something else', () => {
  test.each([
    'A second outage lasted 5 minutes.',
    'The outage of last year lasted 3 hours.',
    'The outage lasted 20 minutes in Europe.',
    'The outage lasted 20 minutes longer than the last one.',
    'The outage lasted 20 minutes for a few customers.',
    'The replica was down for 10 minutes.',
    'It took 10 minutes to resolve the name of the host.',
    'Duration of the retry: 5 minutes',
    'Mean time to detect: 9 minutes',
    'MTTR: 40 minutes',
    'Time to detect: ?',
    'The job was detected.',
    'Each time to detect 5 minutes pass.',
    'Retry duration: 5 minutes',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

test('two labels for one figure make one claim', () => {
  expect(claims('Total duration: 63 minutes')).toEqual([['63 minutes', whole]]);
});

describe('a document of a megabyte that was made to be slow is read all the same', () => {
  const size = 1024 ** 2;
  test.each([
    ['labels', '| Time to detect (((('],
    ['blanks', `Duration${' '.repeat(500)}`],
    ['numbers', 'The outage lasted 1111111111111111'],
    ['units', 'The outage lasted 1 hour 1 hour and and 1 '],
    ['times', 'from 14:02 to 15:10 to 15:10-15:10 '],
    ['lengths before times', 'for 1 hour 1 hour 1 hour 1 hour (from 14:02 to 15:10 '],
    ['line ends', 'lasted\n\n\n\n'],
    ['stars', '***Duration***'],
  ])(
    '%s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      expect(() => findDurationClaims(text)).not.toThrow();
    },
    5000,
  );
});
