/** Names one action item everywhere: the id of its incident and its own id, both safe to write into a comment. */
export interface ActionKey {
  readonly incident: string;
  readonly action: string;
}

/** Returns one text per key, for maps and messages. */
export function keyText({ incident, action }: ActionKey): string {
  return `${incident}/${action}`;
}
