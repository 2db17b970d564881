/** One file of a built site. */
export interface SiteFile {
  /** From the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Returns where the page of an address lies. */
export function pageFile(address: string): string {
  return `${address}index.html`;
}
