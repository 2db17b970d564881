/** One request as a test can assert it. */
export interface RecordedRequest {
  method: string;
  /** With its query, as it was sent. */
  path: string;
  /** The JSON, the text when it is none, undefined when there was no body. */
  body: unknown;
  /** Whose token it carried; null when it carried none that is known. */
  login: string | null;
  status: number | 'pending' | 'reset' | 'unanswered';
}

/** A body for the record, however broken it is. */
export function recordableBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
