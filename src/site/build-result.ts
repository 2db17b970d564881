import type { Leak } from './leak-scan.ts';
import type { Publication } from './output-folder.ts';
import type { BrokenDocument } from './projection/broken-documents.ts';

/** What came of building a site. */
export type BuildSiteResult =
  | { readonly outcome: 'refused'; readonly broken: readonly BrokenDocument[] }
  | { readonly outcome: 'leaking'; readonly leaks: readonly Leak[] }
  | {
      readonly outcome: 'built';
      readonly pages: number;
      readonly files: number;
      readonly publication: Publication;
      /** Documents that were left out because they are broken. */
      readonly leftOut: readonly BrokenDocument[];
      readonly warnings: readonly string[];
    };
