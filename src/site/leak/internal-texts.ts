import { readWrittenTime } from '../../document/timestamp.ts';
import type { Draft, Repository } from '../../repository/repository.ts';
import { bodyTexts, frontMatterTexts, shownBodyTexts } from './document-texts.ts';
import { exposureOf } from './exposure.ts';
import { NeedleIndex, shortestNeedle } from './needle-index.ts';
import { oneSpaced } from './plain-text.ts';
import { isPublicField } from './public-fields.ts';
import { isSiteWord } from './site-words.ts';

/** A text that only internal fields hold. */
export interface InternalText {
  readonly document: string;
  /** JSON pointer, `body` or `id`. */
  readonly place: string;
  readonly text: string;
}

/** Pieces of prose this short may be written twice by chance. */
const shortestProse = 24;

/** Returns every text of the repository that no public field holds as well. */
export function internalTexts(repository: Repository): InternalText[] {
  const hidden = repository.drafts.flatMap(hiddenTexts).filter(isTelling);
  const index = new NeedleIndex(hidden);
  const known = new Set(repository.drafts.flatMap((draft) => index.findIn(oneSpaced(publicText(draft)))));
  return hidden.filter((text) => !known.has(text));
}

function hiddenTexts(draft: Draft): InternalText[] {
  const { kind, id, path: document, reading } = draft;
  const exposure = exposureOf(draft);
  const values = frontMatterTexts(reading.values, kind === 'config')
    .filter(({ pointer }) => !isPublicField(kind, exposure, pointer))
    .map(({ pointer, text }) => ({ document, place: `/${pointer.join('/')}`, text: needle(text) }));
  if (exposure === 'all') return values;
  const prose = bodyTexts(draft)
    .map((text) => ({ document, place: 'body', text: needle(text) }))
    .filter(({ text }) => text.length >= shortestProse);
  const ids = exposure === 'nothing' ? [{ document, place: 'id', text: id }] : [];
  return [...values, ...prose, ...ids];
}

/** From the first letter or digit on, white space as on a page. */
function needle(text: string): string {
  return oneSpaced(text).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Whether finding a text says anything: short ones, moments, and the site's own words stand on pages of their own accord. */
function isTelling({ text }: InternalText): boolean {
  if (text.length < shortestNeedle || isSiteWord(text)) return false;
  return (
    readWrittenTime(text)?.length !== text.length &&
    !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-][\d:]+))?$/.test(text)
  );
}

function publicText(draft: Draft): string {
  const { kind, id, reading, path } = draft;
  const exposure = exposureOf(draft);
  const values = frontMatterTexts(reading.values, kind === 'config')
    .filter(({ pointer }) => isPublicField(kind, exposure, pointer))
    .map(({ text }) => text);
  if (exposure === 'nothing') return '';
  return [id, path, ...values, ...(exposure === 'all' ? shownBodyTexts(draft) : [])].join('\n');
}
