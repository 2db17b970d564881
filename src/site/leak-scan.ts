import type { Repository } from '../repository/repository.ts';
import { type InternalText, internalTexts } from './leak/internal-texts.ts';
import { NeedleIndex } from './leak/needle-index.ts';
import { plainText } from './leak/plain-text.ts';
import type { SiteFile } from './site-file.ts';

/** Text of an internal field that stands in a file about to be published. */
export interface Leak {
  /** The file of the site. */
  readonly file: string;
  /** Where the text belongs: the document, and the place in it. */
  readonly document: string;
  readonly place: string;
  readonly text: string;
}

/**
 * Searches a public site for text that only internal fields hold. It knows nothing of how the site was made, so that a mistake
 * there cannot hide itself here. Returns the first leak of each text in each file.
 */
export function scanForLeaks(files: readonly SiteFile[], repository: Repository): Leak[] {
  const index = new NeedleIndex(internalTexts(repository));
  if (index.isEmpty) return [];
  return files.flatMap(({ path, content }) =>
    typeof content === 'string'
      ? oncePerText(index.findIn(`${path}\n${plainText(content)}`)).map((found) => leakOf(path, found))
      : [],
  );
}

/** The same owner may stand in a thousand documents; one of them shows what has to be mended. */
function oncePerText(found: readonly InternalText[]): InternalText[] {
  return [...new Map(found.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

function leakOf(file: string, { document, place, text }: InternalText): Leak {
  return { file, document, place, text };
}
