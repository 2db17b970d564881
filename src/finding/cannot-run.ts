/** The work could not be done, for a reason outside the documents. Caught at the edges only, where it becomes exit code 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  /** What the person at the keyboard can do about it. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.remedy = remedy;
  }
}
