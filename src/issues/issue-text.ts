import { inertMarkdown } from '../finding/reporters/inert-text.ts';
import type { ActionItem } from '../incident/incident.ts';
import type { IncidentDocument } from '../repository/repository.ts';
import { kindMeanings } from './labels.ts';

/** Where readers find the documents. */
export interface DocumentPlace {
  /** As in GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The folder that holds lookback.yml, from the root of the repository; empty where that is the root. */
  readonly folder: string;
}

/** Returns the path of a document from the root of its repository. */
export function pathInRepository(path: string, folder: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/**
 * Returns what an issue says of its action item, as Markdown. Every word of the document is inert. The issue lies beside the
 * document, for the same readers, so that the visibility of the incident does not matter here.
 */
export function issueText(
  action: ActionItem,
  incident: IncidentDocument,
  place: DocumentPlace | undefined,
): string {
  return [
    `An action item of ${incidentLink(incident, place)} (${inertMarkdown(incident.values.severity)}).`,
    ...impact(incident),
    ...outcome(action),
    ...doneWhen(action),
    details(action),
    ...factors(action, incident),
    footer,
  ].join('\n\n');
}

const footer =
  '<sub>This part is kept as the document says; change it there. ' +
  'Ticks stay, and so does everything written above or below it.</sub>';

function incidentLink({ values, id, path }: IncidentDocument, place: DocumentPlace | undefined): string {
  const title = inertMarkdown(values.title) || inertMarkdown(id);
  if (place === undefined) return `**${title}** (\`${path}\`)`;
  // HEAD is the default branch, whatever it is called next year.
  return `**[${title}](${place.serverUrl}/${place.repository}/blob/HEAD/${encodeURI(pathInRepository(path, place.folder))})**`;
}

function impact({ values }: IncidentDocument): string[] {
  return values.impact === undefined ? [] : [`**Impact:** ${inertMarkdown(values.impact.summary)}`];
}

function outcome({ status, reason, done_on }: ActionItem): string[] {
  const because = reason === undefined ? '' : `: ${inertMarkdown(reason)}`;
  const on = done_on === undefined ? '' : ` on ${done_on}`;
  if (status === 'wont_do') return [`**It will not be done**${because}`];
  return status === 'done' ? [`**Done**${on}${because}`] : [];
}

function doneWhen({ done_when }: ActionItem): string[] {
  const conditions = (done_when ?? '').split('\n').map(inertMarkdown).filter(isSaid);
  if (conditions.length === 0) return [];
  return ['### Done when', conditions.map((condition) => `- [ ] ${condition}`).join('\n')];
}

function details({ owner, due, priority, kind }: ActionItem): string {
  const cells = [
    owner === undefined ? 'nobody yet' : inertMarkdown(owner),
    due ?? 'not set',
    priority ?? 'medium',
    kind === undefined ? 'not set' : `${kind}: ${kindMeanings[kind]}`,
  ];
  return `| Owner | Due | Priority | Kind |\n| --- | --- | --- | --- |\n| ${cells.join(' | ')} |`;
}

function factors(action: ActionItem, { values }: IncidentDocument): string[] {
  const answered = (values.factors ?? []).filter(({ id }) => action.factors?.includes(id));
  if (answered.length === 0) return [];
  // The category stands first: a title that begins with a dash or a number would begin a list of its own.
  const items = answered.map(
    ({ title, category }) => `- **${inertMarkdown(category)}:** ${inertMarkdown(title)}`,
  );
  return ['### Contributing factors', items.join('\n')];
}

function isSaid(text: string): boolean {
  return text !== '';
}
