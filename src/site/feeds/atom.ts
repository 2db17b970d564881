import { Feed } from 'feed';
import { feedAddress, incidentAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { escapeHtml, html } from '../html/html.ts';
import { paragraphs } from '../pages/parts/updates.ts';
import type { Site } from '../pages/site.ts';
import type { IncidentView, UpdateView } from '../projection/incident-view.ts';
import type { SiteFile } from '../site-file.ts';
import { incidentStatusWords } from '../state/words.ts';
import { entryId, feedId } from './entry-id.ts';

const listedEntries = 100;

/**
 * The feed library wants full addresses. Where the host is not known this one stands in and is taken out again: what is left are
 * references from the root of the host, which RFC 4287 allows.
 */
const unknownOrigin = 'https://host-not-known.invalid';

/** Returns the Atom feed: one entry for each update, the newest first. */
export function atomFile(site: Site): SiteFile {
  const { content, base } = site;
  const entries = content.incidents.flatMap((incident) => entriesOf(incident));
  const latest = entries.toSorted((a, b) => b.update.at - a.update.at).slice(0, listedEntries);
  const fullUrl = (address: string): string => (base.origin ?? unknownOrigin) + hrefOf(base, address);
  const feed = new Feed({
    id: feedId(content.masthead.title),
    title: printable(content.masthead.title),
    description: printable(content.masthead.description),
    link: fullUrl(''),
    feed: fullUrl(feedAddress),
    generator: false,
    author: { name: printable(content.masthead.title) },
    // The time of the build would make every build a change.
    updated: new Date(latest[0]?.update.at ?? 0),
  });
  for (const { incident, update, id } of latest) {
    feed.addItem({
      id,
      title: escapeHtml(printable(`${incidentStatusWords[update.status]}: ${incident.title}`)),
      link: fullUrl(incidentAddress(incident.id)),
      date: new Date(update.at),
      published: new Date(update.at),
      content: entryContent(update),
    });
  }
  return { path: feedAddress, content: `${feed.atom1().replaceAll(unknownOrigin, '')}\n` };
}

interface FeedEntry {
  readonly incident: IncidentView;
  readonly update: UpdateView;
  readonly id: string;
}

function entriesOf(incident: IncidentView): FeedEntry[] {
  const seen = new Map<number, number>();
  return incident.updates.map((update) => {
    const order = seen.get(update.at) ?? 0;
    seen.set(update.at, order + 1);
    return { incident, update, id: entryId(incident, update.at, order) };
  });
}

function entryContent({ message, components }: UpdateView): string {
  const states = components.map(
    ({ component, state }) => html`<li>${component.title}: ${state.replaceAll('_', ' ')}</li>`,
  );
  return printable(
    html`${paragraphs(message)}${states.length === 0 ? '' : html`<ul>${states}</ul>`}`.toString(),
  );
}

/** XML 1.0 has no way to write most control characters. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to be taken out.
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
