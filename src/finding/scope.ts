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
  return isTouched(file, files) || related.some((place) => isTouched(place.file, files));
}

/** Whether a file is one of these, or lies in one of them: a changed submodule is listed by its folder alone. */
export function isTouched(file: string, files: ReadonlySet<string>): boolean {
  for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1))
    if (files.has(file.slice(0, end))) return true;
  return false;
}
