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

  constructor(status: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

const DOCUMENTATION_URL = 'https://docs.github.com/rest';

export function refusalAnswer(refusal: Refusal): Answer {
  return {
    status: refusal.status,
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

export function validationFailed(...errors: FieldProblem[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** The form that reviews use: sentences instead of fields. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors });
}
