import type { FileTree } from '../repository/file-tree.ts';
import type { ShownImage } from './markdown/images.ts';
import type { SiteFile } from './site-file.ts';

/** A larger picture would keep a reader on a phone waiting for a minute. */
const maxImageBytes = 8 * 1024 ** 2;

/** Reads the images that pages show. One that is too large is named in a warning, and the page shows what it says instead. */
export function readImages(
  tree: FileTree,
  images: readonly ShownImage[],
): { readonly files: readonly SiteFile[]; readonly warnings: readonly string[] } {
  const files: SiteFile[] = [];
  const warnings: string[] = [];
  for (const { path, address } of images) {
    const content = tree.read(path, maxImageBytes);
    if ('bytes' in content) files.push({ path: address, content: content.bytes });
    else warnings.push(`${path} was left out: images over ${maxImageBytes / 1024 ** 2} MiB are not copied.`);
  }
  return { files, warnings };
}
