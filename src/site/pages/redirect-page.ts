import { absoluteUrl, hrefOf } from '../base-url.ts';
import { type Html, html } from '../html/html.ts';
import type { Site } from './site.ts';

/** What stays at the address of a document that was renamed: it leads to where the document is now. */
export function redirectPage({ base }: Pick<Site, 'base'>, address: string, title: string): Html {
  const target = hrefOf(base, address);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${absoluteUrl(base, address) ?? target}">
</head>
<body>
<main><h1>This page has moved</h1><p><a href="${target}">${title}</a></p></main>
</body>
</html>
`;
}
