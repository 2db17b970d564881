import type { YamlMapping } from '../document/yaml-reading.ts';
import { validate } from '../schema/validate.ts';
import type { AmendedKey } from './amendment.ts';
import type { Change } from './changes.ts';

/** Returns the first key whose new value the schema does not accept; undefined where it accepts all of them. */
export function refusedKey(
  values: YamlMapping,
  item: YamlMapping,
  changes: readonly Change[],
): AmendedKey | undefined {
  if (changes.length === 0) return undefined;
  const validation = validate('incident', { ...values, actions: [item] });
  if (validation.valid) return undefined;
  const pointers = validation.reports.flatMap(({ spot }) =>
    spot.in === 'front-matter' ? [spot.pointer] : [],
  );
  return changes.map(({ key }) => key).find((key) => pointers.some((pointer) => isWithin(pointer, key)));
}

function isWithin(pointer: string, key: AmendedKey): boolean {
  return pointer === `/actions/0/${key}` || pointer.startsWith(`/actions/0/${key}/`);
}
