import type { HistoryEvent } from './issue-history.ts';

const maxLinks = 5;

/**
 * Returns links to what shows that an action item is done, as its issue knows it: commits that close or name it, pull requests that
 * name it and were merged, comments of people that answer what it is done by. In the order in which they came, none twice.
 */
export function evidenceOf(history: readonly HistoryEvent[], doneWhen: string | undefined): string[] {
  const links = history.flatMap((event) => linkOf(event, doneWhen) ?? []);
  return [...new Set(links)].slice(-maxLinks);
}

function linkOf(event: HistoryEvent, doneWhen: string | undefined): string | undefined {
  switch (event.is) {
    case 'closed':
    case 'committed':
      return event.commitUrl;
    case 'mentioned':
      return event.pull === 'merged' ? event.url : undefined;
    case 'commented':
      return isOfPerson(event) && answers(event.text, doneWhen) ? event.url : undefined;
    case 'reopened':
    case 'assigned':
    case 'unassigned':
      return undefined;
  }
}

/** With a person's token, questions and reminders are no bot's. */
function isOfPerson({ byBot, text }: Extract<HistoryEvent, { is: 'commented' }>): boolean {
  return !byBot && !text.startsWith('<!-- lookback:');
}

/**
 * Whether a comment says something about the outcome: it holds a link, or it takes up two words or a number of `done_when`. Where
 * there is none, a sentence is enough. "Done!" answers nothing.
 */
export function answers(comment: string, doneWhen: string | undefined): boolean {
  const text = withoutQuotations(comment);
  if (/https?:\/\/\S/.test(text)) return true;
  if (doneWhen === undefined) return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 5;
  const said = new Set(tellingWords(text));
  const taken = [...new Set(tellingWords(doneWhen))].filter((word) => said.has(word));
  return taken.length >= 2 || taken.some((word) => /\d/.test(word));
}

/** A reply by mail repeats what it answers. */
function withoutQuotations(comment: string): string {
  return comment
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
}

function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [])
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => /\d/.test(word) || word.length >= 5);
}
