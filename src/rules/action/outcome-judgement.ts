import type { OutcomeFault } from '../../finding/catalogue/action-words.ts';

/** Returns why nobody could observe whether an outcome is there; undefined where someone could, or it is in another language. */
export function judgeOutcome(outcome: string, title: string | undefined): OutcomeFault | undefined {
  const words = wordsOf(outcome);
  if (!isLatin(outcome)) return undefined;
  if (onlyDone.test(words.join(' '))) return 'only-done';
  if (words.length < 3) return 'too-short';
  if (title !== undefined && says(words, wordsOf(title))) return 'repeats-title';
  return onlyBetter.test(words.join(' ')) && !/\d/.test(outcome) ? 'only-better' : undefined;
}

const subject =
  '(?:it|this|that|they|everything|all|(?:the |this )?(?:tasks?|work|actions?|action item|items?|issues?|tickets?|pr|pull request|fix|change|changes|bug|problem|feature|implementation|code|script|alerts?|monitoring|tests?|documentation|docs))';
const finished =
  '(?:done|fixed|completed?|finished|closed|merged|deployed|released|shipped|resolved|implemented|in place|in production|live|working|works?|ok|okay|ready|set up|added|written|updated|available)';
/** `done`, `when it is fixed`, `the ticket has been closed and deployed`. */
const onlyDone = new RegExp(
  `^(?:(?:when|once|if|as soon as) )?(?:${subject} )?(?:(?:is|are|was|were|has been|have been|gets|will be) )?(?:fully |finally |completely )?${finished}(?: (?:and|or) ${finished})?$`,
  'i',
);
/** `monitoring is better`, `the alerts have been improved`, with nothing that says by how much. */
const onlyBetter =
  /^(?:(?:when|once|if) )?(?:\S{1,40} ){1,5}(?:is|are|was|were|has been|have been|becomes?|gets?|looks?|feels?)(?: (?:much|a lot|significantly|considerably|sufficiently|more|noticeably))?(?: (?:better|improved|enhanced|optimi[sz]ed|reliable|stable|robust|resilient|faster|good|fine|sufficient|adequate|acceptable|satisfactory|secure|safer?|clear(?:er)?|happy|satisfied|strengthened|hardened))$/i;

/** Whether the outcome has nothing to say that the title has not said. */
function says(outcome: readonly string[], title: readonly string[]): boolean {
  const known = new Set([...title, ...filler].map(stemOf));
  return title.length > 0 && outcome.every((word) => known.has(stemOf(word)));
}

const filler = [
  'a',
  'an',
  'the',
  'is',
  'are',
  'been',
  'has',
  'have',
  'be',
  'we',
  'when',
  'once',
  'and',
  'done',
  'it',
  'in',
  'to',
  'of',
  'for',
  'on',
  'was',
  'were',
  'will',
];

/** Enough to see `added alerts` in `Add an alert`. */
function stemOf(word: string): string {
  const plain = word.toLowerCase();
  return (irregular.get(plain) ?? plain).replace(/(?:ed|ing|es|s|e)$/, '');
}

const irregular: ReadonlyMap<string, string> = new Map(
  'kept keep,written write,rewritten rewrite,made make,built build,rebuilt rebuild,sent send,shown show,given give,taken take,chosen choose,held hold,found find,bought buy,taught teach'
    .split(',')
    .map((pair): [string, string] => {
      const [past = '', verb = ''] = pair.split(' ');
      return [past, verb];
    }),
);

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 600)
      .match(/[\p{L}\p{N}%][\p{L}\p{N}%'’./-]*/gu)
      ?.map((word) => word.replace(/[.'’/-]+$/, '')) ?? []
  );
}

/** Words are counted, and these are English; other scripts do not divide them by spaces. */
function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}
