/** Reads a text from left to right with sticky patterns. */
export class TextCursor {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Returns what the pattern matches here and moves behind it, or stays and returns undefined. The pattern must be sticky. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  /** Returns what the reading gives; where it gives undefined, nothing was taken. */
  attempt<Result>(read: () => Result | undefined): Result | undefined {
    const before = this.at;
    const result = read();
    if (result === undefined) this.at = before;
    return result;
  }
}
