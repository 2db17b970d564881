export interface SectionText {
  readonly title: string;
  /** What its author is asked, as a comment that readers do not see. */
  readonly question: string;
  /** What is known already, as Markdown. */
  readonly content?: string;
}

/** Returns the sections as Markdown, in order. */
export function sectionsText(sections: readonly SectionText[]): string {
  return sections
    .map(({ title, question, content }) =>
      [
        `## ${title.replaceAll(/\s+/g, ' ').trim()}`,
        `<!-- ${question} -->`,
        ...(content === undefined ? [] : [content]),
      ]
        .map((part) => `${part}\n`)
        .join('\n'),
    )
    .join('\n');
}
