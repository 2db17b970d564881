import { imageFolderOf, isShownFormat } from '../../document/image-path.ts';
import { type BaseUrl, hrefOf } from '../base-url.ts';

/** An image that a page shows: where it lies in the repository, and where on the site. */
export interface ShownImage {
  readonly path: string;
  readonly address: string;
}

/** Collects the images that pages show while they are made. Nothing else beside a document is ever copied. */
export class ImageCollector {
  readonly #attachments: ReadonlySet<string>;
  readonly #base: BaseUrl;
  readonly #shown = new Map<string, ShownImage>();

  constructor(attachments: ReadonlySet<string>, base: BaseUrl) {
    this.#attachments = attachments;
    this.#base = base;
  }

  /** Returns the address of an image in a document's own folder, and notes that it is shown; undefined for any other. */
  addressFor(path: string, documentPath: string, documentAddress: string): string | undefined {
    const folder = imageFolderOf(documentPath);
    if (!path.startsWith(folder) || !this.#attachments.has(path) || !isShownFormat(path)) return undefined;
    const address = documentAddress + path.slice(folder.length);
    this.#shown.set(path, { path, address });
    return hrefOf(this.#base, address.split('/').map(encodeURIComponent).join('/'));
  }

  /** Every image that was shown, in the order in which they first were. */
  shown(): ShownImage[] {
    return [...this.#shown.values()];
  }
}
