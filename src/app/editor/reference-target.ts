import { readDocument } from '../../document/document.ts';
import { pointerToken, pointerTokens } from '../../document/yaml-tree.ts';
import type { ReferenceTarget } from '../../finding/catalogue/reference.ts';
import type { Draft } from '../../repository/repository.ts';
import { namedReferences } from '../../rules/reference/named.ts';
import type { DocumentKind } from '../../schema/kind.ts';
import { schemaAt } from '../../schema/schema-tree.ts';

/**
 * Returns what the value at a pointer, or a key of that last token, stands for. The rules are asked: what `check` takes for a reference is
 * one here, too.
 */
export function targetAt(
  kind: DocumentKind,
  pointer: string,
  part: 'key' | 'value',
): ReferenceTarget | undefined {
  const tokens = pointerTokens(pointer).map((token, index, all) =>
    isList(kind, all.slice(0, index)) ? '0' : token,
  );
  const wanted = toPointer(tokens);
  const node = schemaAt(kind, wanted);
  // Only single words name something.
  if (node?.items !== undefined || node?.additionalProperties !== undefined) return undefined;
  return namedReferences(draftWith(kind, tokens)).find(
    ({ spot }) => spot.in === 'front-matter' && spot.part === part && spot.pointer === wanted,
  )?.target;
}

/** A document that holds nothing but one word. */
function draftWith(kind: DocumentKind, tokens: readonly string[]): Draft {
  const reading = readDocument(new Uint8Array(), 'yaml');
  // It has the form the schema gives the path to the word, and may lack everything else, as any draft.
  const sound = valueAround(kind, tokens, 0) as Draft['sound'];
  return { id: '', path: '', blob: '', bytes: new Uint8Array(), reading, kind, sound, reports: [] };
}

function valueAround(kind: DocumentKind, tokens: readonly string[], depth: number): unknown {
  const token = tokens[depth];
  if (token === undefined) return 'word';
  const inner = valueAround(kind, tokens, depth + 1);
  return isList(kind, tokens.slice(0, depth)) ? [inner] : { [token]: inner };
}

function isList(kind: DocumentKind, tokens: readonly string[]): boolean {
  return schemaAt(kind, toPointer(tokens))?.items !== undefined;
}

function toPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${pointerToken(token)}`).join('');
}
