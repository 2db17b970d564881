import { readProse } from '../document/prose.ts';
import { decodeText } from '../document/text.ts';
import type { Draft } from '../repository/repository.ts';
import { rememberLast } from './remember-last.ts';

/** Returns the text of a document. */
export const textOf = rememberLast((draft: Draft): string => decodeText(draft.bytes) ?? '');

/** Returns the author's own words in the body at their offsets, everything else blank. */
export const proseOf = rememberLast((draft: Draft): string =>
  readProse(textOf(draft), draft.reading.bodyStart, draft.reading.outline.apart),
);
