import type { TitleFault } from '../../finding/catalogue/action-words.ts';

/** What keeps a title from saying what will be done. */
export interface TitleJudgement {
  readonly fault: TitleFault;
  /** The words of the title that the example is made from; empty where it names nothing. */
  readonly about: string;
}

/** What improves nothing until someone says which, and how it shows. */
const broad =
  '(?:monitoring|alerting|alerts?|observability|visibility|logging|logs|metrics|dashboards?|communications?|documentation|docs|runbooks?|tests?|testing|test coverage|coverage|process(?:es)?|procedures?|reliability|resilien(?:ce|cy)|stability|performance|availability|robustness|quality|code quality|code reviews?|reviews?|training|awareness|tooling|tools|security|error handling|infrastructure|architecture|deployments?|response|incident response|on-?call|things|everything|stuff|situation|system|systems|code|service|services)';
const itself =
  '(?:it|this|that|them|things?|stuff|everything|(?:the |this |that )?(?:issues?|problems?|bugs?|incidents?|outages?|root causes?|causes?|failures?|errors?|situation|system|service))';
const adverbs = '(?:further|more|again|better|properly|asap|later|soon|now|carefully|regularly|thoroughly)';
const determiner = '(?:(?:the|our|all|overall|general|some|its|their|more|better|existing|current) ){0,2}';
const betterVerb =
  '(?:improve|enhance|optimi[sz]e|strengthen|increase|better|boost|upgrade|harden|rework|rethink|expand|extend|fix|clean up|tidy up|streamline|update|review|revisit|refactor|add|add more|create|have|get|do|more)';

/** Nouns that are no verbs as well: `Alert on` and `Test that` are orders. */
const thing =
  '(?:monitoring|alerting|alerts|observability|visibility|logging|dashboards?|documentation|docs|runbooks?|training|communications?|post-?mortem|rca|root cause analysis|automation|backups|rate limiting|load testing|testing|tests|metrics|tooling|awareness|education|performance|resilien(?:ce|cy)|reliability|follow-?up)';
const gerunds =
  'monitoring|alerting|logging|documenting|testing|training|updating|adding|creating|fixing|improving|reviewing|investigating|implementing|removing|changing|upgrading|replacing|introducing|setting|writing|making|ensuring|automating|reducing|increasing|moving|migrating|refactoring|hardening|tuning|tracing|scaling|cleaning|building|having|getting|using|doing|running|switching|limiting|caching';
const modal = '(?:should|must|needs? to|has to|have to|ought to|could)';

const faults: readonly (readonly [TitleFault, RegExp])[] = [
  // A wish: it can never be ticked off.
  [
    'wish',
    /^(?:please )?(?:be(?:come)? (?:more |very |extra |less )?(?:careful|cautious|aware|vigilant|mindful|attentive|proactive)|pay (?:more |closer )?attention|take (?:more |better )?care|try (?:to|harder)|remember(?: to)?|don'?t forget|do not forget|keep in mind|keep an eye on|be aware|think (?:before|twice|harder)|avoid (?:this|such|human|mistakes|errors)|never (?:again|do)|don'?t do|stop making)(?![a-z])\s{0,3}(.*)$/i,
  ],
  // Looking at something has no end.
  [
    'endless',
    /^(?:please )?(?:look(?: more| further| closer)? (?:into|at)|think about|consider|explore|discuss|talk about|brainstorm|have a think about|follow up(?: on| with)?|keep monitoring|continue (?:to )?(?:monitor|investigat|look)\w*|(?:do (?:more|some) )?research(?: into| on)?|figure out)(?![a-z])\s{0,3}(.*)$/i,
  ],
  [
    'endless',
    new RegExp(
      `^(?:investigate|analy[sz]e|evaluate|assess|examine|study|check|debug|monitor|watch)(?: ${itself})?(?: ${adverbs})?()$`,
      'i',
    ),
  ],
  // A verb, and nothing it is done to.
  [
    'no-object',
    new RegExp(
      `^(?:fix|resolve|address|handle|solve|repair|correct|mitigate|prevent|refactor|document|test|automate|retry|update|review|improve|implement|deploy|restart|cleanup|clean up|tidy up|roll back)(?: ${itself})?(?: ${adverbs})?()$`,
      'i',
    ),
  ],
  [
    'broad',
    new RegExp(
      `^${betterVerb} ${determiner}((?:${broad})(?: (?:and|&|/) ${broad})?)(?: (?:${adverbs}|of the (?:system|service|platform)|for (?:the future|next time)|in general|overall|in (?:the )?future))?$`,
      'i',
    ),
  ],
  // `Improve rosters` says nothing of how, or how much.
  [
    'broad',
    new RegExp(`^(?:improve|enhance|strengthen|optimi[sz]e|streamline) ${determiner}(\\S{3,30})$`, 'i'),
  ],
  // A thing, or a thing that would be nice to have.
  [
    'no-verb',
    /^(?:better|more|less|fewer|faster|stronger|new|additional|improved|proper|automatic|automated|clearer|stricter|missing|lack of|no|an?|the|our|some|all|every)\s{1,3}(?!than\b)(.*)$/i,
  ],
  [
    'no-verb',
    new RegExp(
      `^(${thing})(?: (?:improvements?|changes?|updates?|fix(?:es)?|work|review|plan|gaps?))?(?: (?:of|for|on|in|to|around|when|before|after) .*)?$`,
      'i',
    ),
  ],
  ['no-verb', new RegExp(`^((?:${gerunds})(?: .*)?)$`, 'i')],
  ['no-verb', new RegExp(`^((?:(?:the|all|every|our|new) )?\\S{1,40} ${modal} .*)$`, 'i')],
];

/** Returns why a title does not say what will be done to what; undefined where it does, or is in another language. */
export function judgeTitle(title: string): TitleJudgement | undefined {
  const plain = title
    .slice(0, longestTitle)
    .replaceAll(/[`*_"“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  for (const [fault, pattern] of faults) {
    const match = pattern.exec(plain);
    if (match !== null) return { fault, about: (match[1] ?? '').trim() };
  }
  return undefined;
}

const longestTitle = 200;
