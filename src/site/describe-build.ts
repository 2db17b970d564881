import type { Audience } from './audience.ts';
import type { BuildSiteResult } from './build-result.ts';
import type { Leak } from './leak-scan.ts';
import type { BrokenDocument } from './projection/broken-documents.ts';

export interface BuildCircumstances {
  readonly audience: Audience;
  readonly out: string;
  readonly milliseconds: number;
}

/** Returns what came of a build, for a terminal or a log. No line begins with a document's words. */
export function describeBuild(result: BuildSiteResult, circumstances: BuildCircumstances): string {
  switch (result.outcome) {
    case 'refused':
      return refused(result.broken);
    case 'leaking':
      return leaking(result.leaks);
    case 'built':
      return built(result, circumstances);
  }
}

type Built = BuildSiteResult & { readonly outcome: 'built' };

function built(result: Built, { audience, out, milliseconds }: BuildCircumstances): string {
  const { pages, files, publication, leftOut, warnings } = result;
  const { written, unchanged, removed } = publication;
  return [
    `Built the ${audience} site: ${pages} pages, ${files} files in ${out} (${(milliseconds / 1000).toFixed(1)} s).`,
    `${written} written, ${unchanged} unchanged, ${removed} removed.`,
    ...warnings.map((warning) => `Note: ${warning}`),
    ...(leftOut.length === 0 ? [] : ['Left out:', ...brokenLines(leftOut)]),
    '',
  ].join('\n');
}

function refused(broken: readonly BrokenDocument[]): string {
  return [
    'The site was not built: it would have to guess.',
    ...brokenLines(broken),
    'Mend the documents (`lookback check` says where and how), or leave them out with --keep-going.',
    '',
  ].join('\n');
}

function brokenLines(broken: readonly BrokenDocument[]): string[] {
  return broken.map(({ file, message }) => `  ${oneLine(file)}: ${oneLine(message)}`);
}

/** Says where the text stands and not what it is: logs are often public. */
function leaking(leaks: readonly Leak[]): string {
  return [
    'The site was not published: it holds text that is internal.',
    ...leaks.map(
      ({ file, document, place }) => `  ${oneLine(file)} has ${oneLine(place)} of ${oneLine(document)}`,
    ),
    'Take the text out of what is public, or make the document it comes from public.',
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
