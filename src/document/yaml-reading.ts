import type { LocalReport } from '../finding/report.ts';

export type YamlMapping = { readonly [key: string]: unknown };

export type YamlReading =
  | { readonly kind: 'mapping'; readonly value: YamlMapping }
  | {
      /** Parts of it were broken; `value` is the rest, with null where something could not be read. */
      readonly kind: 'mended';
      readonly value: YamlMapping;
      /** JSON pointers (RFC 6901) of what could not be read. */
      readonly lost: readonly string[];
      readonly reports: readonly LocalReport[];
    }
  | { readonly kind: 'unreadable'; readonly reports: readonly LocalReport[] };

/** Whether a value has keys. */
export function isMapping(value: unknown): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
