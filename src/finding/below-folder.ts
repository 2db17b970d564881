import type { Finding } from './finding.ts';

/** Returns findings whose paths begin at a folder above: the top of the checkout instead of the root of the documents. */
export function belowFolder<Found extends Finding>(findings: readonly Found[], folder: string): Found[] {
  if (folder === '') return [...findings];
  return findings.map((finding) => ({
    ...finding,
    file: `${folder}/${finding.file}`,
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map((place) => ({ ...place, file: `${folder}/${place.file}` })) }),
  }));
}
