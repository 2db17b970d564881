/** What is known of a request that did not succeed. */
export interface RequestFailure {
  /** Undefined where no answer came: nobody knows whether the request was carried out. */
  readonly status: number | undefined;
  /** GitHub's words, or the network's, on one line. */
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The fields GitHub refused, for 422. */
  readonly fields: readonly string[];
}

/** Reads an error of Octokit; undefined for any other error. */
export function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof Error) || error.name !== 'HttpError') return undefined;
  const response = objectAt(error, 'response');
  const status = response?.status;
  return {
    status: typeof status === 'number' ? status : undefined,
    message: oneLine(error.message),
    headers: objectAt(response, 'headers') ?? {},
    fields: refusedFields(objectAt(response, 'data')?.errors),
  };
}

/** Whether the request may have been carried out although it failed. */
export function isUncertain({ status }: RequestFailure): boolean {
  return status === undefined || status >= 500;
}

/** Whether GitHub asks to come back later. */
export function isRateLimit({ status, message, headers }: RequestFailure): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message));
}

function refusedFields(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const field = isObject(error) ? error.field : undefined;
    return typeof field === 'string' ? [field] : [];
  });
}

/** The words of a stranger, fit for a terminal: no line breaks, no control characters, not endless. */
function oneLine(text: string): string {
  const line = text
    .replace(/<[^>]*>|[\p{Cc}\s]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function objectAt(holder: unknown, key: string): Record<string, unknown> | undefined {
  const value = isObject(holder) ? holder[key] : undefined;
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
