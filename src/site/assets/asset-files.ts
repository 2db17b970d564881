import { createHash } from 'node:crypto';
import type { SiteFile } from '../site-file.ts';
import { script } from './script.ts';
import { stylesheet } from './stylesheet.ts';
import { light } from './tokens.ts';

/** Their names change with what is in them, so that a page never meets the stylesheet of another version. */
export const stylesheetAddress: string = named('site', 'css', stylesheet);
export const scriptAddress: string = named('site', 'js', script);

const markImage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="${light.ink}"/><g fill="none" stroke="#fff" stroke-width="1.5"><circle cx="12" cy="12" r="7.5"/><path d="M12 2v20M12 4.5c-5 4-5 11 0 15M12 4.5c5 4 5 11 0 15"/></g></svg>\n`;

/** Returns the files that every page shares. */
export function assetFiles(): SiteFile[] {
  return [
    { path: stylesheetAddress, content: `${stylesheet}\n` },
    { path: scriptAddress, content: script },
    { path: 'assets/mark.svg', content: markImage },
  ];
}

function named(name: string, extension: string, content: string): string {
  return `assets/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${extension}`;
}
