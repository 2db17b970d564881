import {
  aboutAddress,
  actionListAddress,
  feedAddress,
  incidentListAddress,
  learningAddress,
  runbookListAddress,
  serviceListAddress,
  statusAddress,
} from '../addresses.ts';
import { absoluteUrl, hrefOf } from '../base-url.ts';
import { type Html, html, nothing, trustedHtml } from '../html/html.ts';
import { meridianMark } from './icons.ts';
import type { Page, Part } from './page.ts';
import type { Site } from './site.ts';

const parts: readonly { readonly part: Part; readonly address: string; readonly label: string }[] = [
  { part: 'status', address: statusAddress, label: 'Status' },
  { part: 'incidents', address: incidentListAddress, label: 'Incidents' },
  { part: 'learning', address: learningAddress, label: 'Learning' },
  { part: 'actions', address: actionListAddress, label: 'Actions' },
  { part: 'runbooks', address: runbookListAddress, label: 'Runbooks' },
  { part: 'services', address: serviceListAddress, label: 'Services' },
  { part: 'about', address: aboutAddress, label: 'About' },
];

/** Sets a page into the frame that all share, as a complete document. */
export function layOut(page: Page, site: Site): Html {
  const { masthead } = site.content;
  const title = page.address === statusAddress ? masthead.title : `${page.title} – ${masthead.title}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${headLinks(page, site)}
</head>
<body>
<a class="skip" href="#page_main">Skip to content</a>
${banner(page, site)}
<main id="page_main" tabindex="-1">
${page.main}
</main>
${colophon(site)}
</body>
</html>
`;
}

/** Nothing from elsewhere, nothing inline. Reloading while writing needs one connection back. */
function contentSecurityPolicy({ reloadScript }: Site): Html {
  const rules = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'"];
  if (reloadScript !== undefined) rules.push("connect-src 'self'");
  return trustedHtml([...rules, "base-uri 'none'", "form-action 'none'"].join('; '));
}

function headLinks({ address }: Page, site: Site): Html {
  const { base, assets, content, reloadScript } = site;
  const canonical = absoluteUrl(base, address);
  return html`${canonical === undefined ? nothing : html`<link rel="canonical" href="${canonical}">\n`}${
    content.audience === 'internal' ? html`<meta name="robots" content="noindex, nofollow">\n` : nothing
  }<link rel="stylesheet" href="${hrefOf(base, assets.stylesheet)}">
<link rel="icon" href="${hrefOf(base, 'assets/mark.svg')}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Updates" href="${hrefOf(base, feedAddress)}">
<script src="${hrefOf(base, assets.script)}" defer></script>${
    reloadScript === undefined ? nothing : html`\n<script src="${reloadScript}" defer></script>`
  }`;
}

function banner(page: Page, { base, content }: Site): Html {
  const items = parts.map(({ part, address, label }) => {
    const current =
      page.part !== part
        ? nothing
        : page.address === address
          ? html` aria-current="page"`
          : html` aria-current="true"`;
    return html`<li><a href="${hrefOf(base, address)}"${current}>${label}</a></li>`;
  });
  return html`<header class="banner">
<div class="banner-inner">
<a class="wordmark" href="${hrefOf(base, statusAddress)}">${meridianMark}<span>${content.masthead.title}</span></a>${
    content.audience === 'internal' ? html`<span class="audience">Internal</span>` : nothing
  }
<nav aria-label="Main"><ul>${items}</ul></nav>
</div>
</header>`;
}

function colophon({ base, content: { masthead } }: Site): Html {
  const links = [
    ...masthead.links.map(({ title, url }) => html`<li><a href="${url}" rel="noopener">${title}</a></li>`),
    html`<li><a href="${hrefOf(base, feedAddress)}">Atom feed</a></li>`,
    html`<li><a href="${hrefOf(base, `${aboutAddress}#for_machines`)}">API</a></li>`,
  ];
  return html`<footer class="colophon">
<div class="colophon-inner">
${masthead.footer === '' ? nothing : html`<p>${masthead.footer}</p>`}
<ul>${links}</ul>
</div>
</footer>`;
}
