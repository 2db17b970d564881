/** Formats that hold pictures and nothing else. SVG may hold scripts, which would run when it is opened by itself. */
const shownFormats = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Returns the folder that holds the images of a document, with a slash at its end. */
export function imageFolderOf(documentPath: string): string {
  return documentPath.replace(/\.md$/, '/');
}

/** Whether the site shows an image of this name. */
export function isShownFormat(path: string): boolean {
  return shownFormats.test(path);
}
