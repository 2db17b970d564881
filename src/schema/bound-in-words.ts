import type { ErrorObject } from 'ajv';

/** Returns what a length, count or number ought to be: the end of a sentence that begins with the key. */
export function boundInWords({ keyword, params, message }: ErrorObject): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} entries`;
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${limit} entries`;
    default:
      return message ?? 'is out of bounds';
  }
}
