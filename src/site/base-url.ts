import { CannotRun } from '../finding/cannot-run.ts';

/** Where a site is published. */
export interface BaseUrl {
  /** `https://status.example.com`; undefined where only the path is known. */
  readonly origin: string | undefined;
  /** Begins and ends with a slash. */
  readonly path: string;
}

/** Reads `https://status.example.com/lookback/` or `/lookback/`; without a text the site lies at the root of any host. */
export function parseBaseUrl(text: string | undefined): BaseUrl {
  if (text === undefined) return { origin: undefined, path: '/' };
  if (text.startsWith('/') && !text.startsWith('//')) return { origin: undefined, path: pathOf(text, text) };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) throw refuse(text);
  return { origin: url.origin, path: pathOf(url.pathname + url.search + url.hash, text) };
}

/** Returns the address of a page or file within its host: what links on pages use. */
export function hrefOf(base: BaseUrl, address: string): string {
  return base.path + address;
}

/** Returns the full address, or undefined where the host is not known. */
export function absoluteUrl(base: BaseUrl, address: string): string | undefined {
  return base.origin === undefined ? undefined : base.origin + hrefOf(base, address);
}

function pathOf(path: string, text: string): string {
  if (!/^(?:\/[A-Za-z0-9._~-]+)*\/?$/.test(path) || /\/\.{1,2}(?:\/|$)/.test(path)) throw refuse(text);
  return path.endsWith('/') ? path : `${path}/`;
}

function refuse(text: string): CannotRun {
  return new CannotRun(
    `\`${text}\` is no address a site can be published at.`,
    'Write an http or https address, or a path, such as https://status.example.com/ or /lookback/.',
  );
}
