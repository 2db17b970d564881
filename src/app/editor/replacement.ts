import type { Code } from '../../finding/catalogue.ts';
import type { Span } from '../../finding/position.ts';
import { indexReferences } from '../../repository/references.ts';
import { suggest } from '../../schema/suggest.ts';
import type { EditedDocument, Scene } from './edited-document.ts';
import { wordAt } from './place.ts';
import { suggestAt } from './suggest.ts';

/** An edit that was probably meant. */
export interface Replacement {
  readonly written: string;
  readonly meant: string;
  readonly span: Span;
  readonly insert: string;
}

const misspelt: ReadonlySet<string> = new Set<Code>([
  'schema/unknown-key',
  'schema/unknown-value',
  'reference/unknown',
]);

/** Returns what was probably meant by the word that a finding underlines; undefined where nothing is near. */
export function replacementFor(
  document: EditedDocument,
  finding: { readonly code: string; readonly start: number },
  scene: Scene,
): Replacement | undefined {
  const word = wordAt(document, finding.start);
  if (word === undefined) return undefined;
  const written = word.scalar.text;
  const candidates = suggestAt(document, finding.start, scene);
  const meant = meantBy(
    written,
    finding.code,
    candidates.map(({ label }) => label),
    scene,
  );
  const found = candidates.find(({ label }) => label === meant);
  return found && { written, meant: found.label, span: found.replace, insert: found.insert };
}

function meantBy(
  written: string,
  code: string,
  labels: readonly string[],
  { repository }: Scene,
): string | undefined {
  if (misspelt.has(code)) return suggest(written, labels);
  if (code !== 'reference/renamed') return undefined;
  const references = indexReferences(repository);
  const kinds = ['service', 'runbook', 'incident'] as const;
  return kinds
    .map((kind) => references.current(kind, written))
    .find((id) => id !== undefined && labels.includes(id));
}
