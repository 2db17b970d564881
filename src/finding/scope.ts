import type { Finding } from './finding.ts';

/** Which findings decide whether a check passes. */
export type Scope =
  | { readonly is: 'everything' }
  /** A change was to be judged, and what it touches could not be found out: every finding decides. */
  | { readonly is: 'unknown'; readonly why: string }
  /** Only findings about documents that a change touches decide. */
  | {
      readonly is: 'changes';
      /** How many documents it touches that are still there. */
      readonly documents: number;
      /** Whether it touches lookback.yml, which speaks about every document. */
      readonly configuration: boolean;
    };

/** Whether a finding is about one of these files: its place is there, or the second place that explains it. */
export function isAbout({ file, related = [] }: Finding, files: ReadonlySet<string>): boolean {
  return files.has(file) || related.some((place) => files.has(place.file));
}
