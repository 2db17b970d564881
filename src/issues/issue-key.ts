/** Names one managed issue: the id of its incident and that of the action item, both safe to write into a comment. */
export interface IssueKey {
  readonly incident: string;
  /** Undefined for the issue under which those of the incident's action items stand. */
  readonly action?: string;
}

/** Returns one text per key, for maps and messages. */
export function keyText({ incident, action }: IssueKey): string {
  return action === undefined ? incident : `${incident}/${action}`;
}

/** Whether both name the same issue. */
export function sameKey(a: IssueKey, b: IssueKey): boolean {
  return a.incident === b.incident && a.action === b.action;
}
