import type { SiteFile } from './site-file.ts';

/** What publishing changed. */
export interface Publication {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Where a site goes. */
export interface OutputFolder {
  /**
   * Makes the folder hold exactly these files, beside what others put there. Files that are the same already are left alone;
   * nothing is removed that an earlier publication did not write.
   */
  readonly publish: (files: readonly SiteFile[]) => Publication;
}
