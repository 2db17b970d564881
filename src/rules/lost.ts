import type { Draft } from '../repository/repository.ts';

/** Whether something in the value at a JSON pointer, or around it, was written and could not be read. */
export function isPartlyLost(draft: Draft, pointer: string): boolean {
  const lost = draft.reading.mended?.lost ?? [];
  return lost.some((other) => `${other}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${other}/`));
}
