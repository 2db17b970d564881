/** What goes back to the client, and the refusals GitHub words the same way everywhere. */

export interface Answer {
  status: number;
  /** JSON, unless it is bytes; undefined for an empty answer. */
  body?: unknown;
  headers?: Record<string, string>;
}

interface FieldProblem {
  resource: string;
  field?: string;
  code: string;
  message?: string;
  value?: string;
}

/** Thrown by an endpoint that refuses; the server sends it as the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    details: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

const DOCUMENTATION_URL = 'https://docs.github.com/rest';

export function refusalAnswer(refusal: Refusal): Answer {
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      message: refusal.message,
      ...refusal.details,
      documentation_url: DOCUMENTATION_URL,
      status: String(refusal.status),
    },
  };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const forbidden = (message: string): Refusal => new Refusal(403, message);
export const notAccessible = (): Refusal => forbidden('Resource not accessible by integration');

/** Where what was asked for is now. Clients follow it with the same method and body. */
export function moved(method: string, url: string): Refusal {
  return new Refusal(method === 'GET' ? 301 : 307, 'Moved Permanently', { url }, { location: url });
}

export function validationFailed(...errors: FieldProblem[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** The form that reviews use: sentences instead of fields. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors });
}
