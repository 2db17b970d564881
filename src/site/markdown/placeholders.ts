import { type Html, html, trustedHtml } from '../html/html.ts';

/**
 * Rendered bodies are kept between builds, so they must not depend on what else exists. A link to another document is
 * therefore rendered as a placeholder, and filled in when the page is made.
 */
const linkScheme = 'x-document:';
const imageScheme = 'x-image:';

/** Returns the address that stands for a path in the repository, from its root, with or without a fragment. */
export function linkPlaceholder(path: string): string {
  return linkScheme + encodeURIComponent(path);
}

/** Returns the address that stands for an image in the repository. */
export function imagePlaceholder(path: string, alternative: string): string {
  return `${imageScheme}${encodeURIComponent(path)}:${encodeURIComponent(alternative)}`;
}

export interface Destinations {
  /** Returns the address of the page a document has for this audience. */
  readonly page: (path: string) => string | undefined;
  /** Returns the address of an image this audience may see. */
  readonly image: (path: string) => string | undefined;
}

/** Fills in placeholders. A link that leads nowhere becomes its text, an image that is not shown what it says instead. */
export function fillPlaceholders(rendered: string, destinations: Destinations): Html {
  const linked = rendered.replaceAll(
    /<a href="x-document:([^"]*)">([\s\S]*?)<\/a>/g,
    (_match, target: string, content: string) => fillLink(decodeURIComponent(target), content, destinations),
  );
  return trustedHtml(
    linked.replaceAll(/<img src="x-image:([^":]*):([^":]*)">/g, (_match, path: string, alternative: string) =>
      fillImage(decodeURIComponent(path), decodeURIComponent(alternative), destinations),
    ),
  );
}

function fillLink(target: string, content: string, { page }: Destinations): string {
  const hash = target.indexOf('#');
  const path = hash === -1 ? target : target.slice(0, hash);
  const address = page(path);
  if (address === undefined) return content;
  const href = address + (hash === -1 ? '' : target.slice(hash));
  // The content was sanitised and serialised before.
  return html`<a href="${href}">${trustedHtml(content)}</a>`.toString();
}

function fillImage(path: string, alternative: string, { image }: Destinations): string {
  const address = image(path);
  if (address !== undefined)
    return html`<img src="${address}" alt="${alternative}" loading="lazy">`.toString();
  return html`<span class="missing-image">${alternative}</span>`.toString();
}
