import { incidentListAddress, runbookListAddress, statusAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { html } from '../html/html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Served for any address that leads nowhere. */
export function notFoundPage({ base }: Site): Page {
  return {
    address: '404.html',
    title: 'Not found',
    description: 'There is no page at this address.',
    part: undefined,
    main: html`<div class="page page-lost">
<h1>There is no page here</h1>
<p class="lede">The address may be misspelt, or the document is not for this audience.</p>
<p class="onward"><a class="button" href="${hrefOf(base, statusAddress)}">What works now</a>
<a class="button button-quiet" href="${hrefOf(base, incidentListAddress)}">All incidents</a>
<a class="button button-quiet" href="${hrefOf(base, runbookListAddress)}">Runbooks</a></p>
</div>`,
  };
}
