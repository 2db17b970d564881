/** What keeps a title from saying what will be done to what. */
export type TitleFault = 'wish' | 'endless' | 'no-object' | 'broad' | 'no-verb';

/** What keeps an outcome from being observed. */
export type OutcomeFault = 'only-done' | 'too-short' | 'repeats-title' | 'only-better';

export const titleFaults: Readonly<Record<TitleFault, (title: string) => string>> = {
  wish: (title) => `\`${title}\` is a wish: it can never be ticked off.`,
  endless: (title) => `\`${title}\` has no end: nobody could tell when it is done.`,
  'no-object': (title) => `\`${title}\` does not say what it is done to.`,
  broad: (title) => `\`${title}\` does not say what will be different.`,
  'no-verb': (title) => `\`${title}\` does not begin with what someone will do.`,
};

export const betterTitles: Readonly<Record<TitleFault, (title: string, about: string) => string>> = {
  wish: () =>
    'Name the change that makes the care unnecessary, such as `Ask for the name of the host before anything is deleted`.',
  endless: (_, about) =>
    `Name what will be there at the end, such as \`Report what was found about ${about === '' ? 'the first timeouts' : about}, with a decision\`.`,
  'no-object': (title) =>
    `Name the thing, such as \`${title.split(/\s/)[0] ?? ''} the retry limit of the order queue\`.`,
  broad: (_, about) => `Say what changes, and where, such as \`${exampleFor(about)}\`.`,
  'no-verb': (title, about) => `Begin with a verb, such as \`${orderIn(title) ?? exampleFor(about)}\`.`,
};

const examples: readonly (readonly [RegExp, string])[] = [
  [/\b(?:test|coverage|quality|review)/i, 'Test that an order survives a restart of the queue'],
  [
    /\b(?:doc|runbook|procedure|process|training|awareness|education)/i,
    'Write down in the runbook how to drain the order queue',
  ],
  [/\b(?:communicat|response)/i, 'Publish the first update within 15 minutes of an alert'],
  [/\blog/i, 'Log the reason whenever an order is refused'],
  [/\b(?:backup|recover|restor)/i, 'Restore last night’s backup every morning and compare the row counts'],
  [
    /\b(?:monitor|alert|observab|visib|metric|dashboard)/i,
    'Alert when the oldest order waits longer than 5 minutes',
  ],
];

function exampleFor(about: string): string {
  return (
    examples.find(([pattern]) => pattern.test(about))?.[1] ??
    'Limit each request to the order queue to 5 seconds'
  );
}

/** `We should add an alert`, `Updating the runbook` and `Dashboards for the queue` hold the order already. */
function orderIn(title: string): string | undefined {
  const wished =
    /^(?:we|the team|somebody|someone|everyone) \S+ (?:to )?(?!be\b|have\b|not\b)([a-z].*)$/i.exec(title);
  if (wished !== null) return capitalised(wished[1] ?? '');
  const [gerund = '', ...rest] = title.split(' ');
  const verb = verbOf.get(gerund.toLowerCase());
  if (verb !== undefined && rest.length > 0) return capitalised([verb, ...rest].join(' '));
  return /^(?:\S+ing|alerts|dashboards?|documentation|metrics|tests|backups) (?:of|for|on|to) /i.test(title)
    ? `Add ${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : undefined;
}

function capitalised(order: string): string {
  return `${order.charAt(0).toUpperCase()}${order.slice(1)}`;
}

const verbOf: ReadonlyMap<string, string> = new Map(
  'document update add create fix remove change upgrade replace introduce write automate reduce increase move migrate switch limit cache'
    .split(' ')
    .map((verb) => [`${verb.replace(/e$/, '')}ing`, verb]),
);

export const outcomeFaults: Readonly<Record<OutcomeFault, (outcome: string) => string>> = {
  'only-done': (outcome) => `\`${outcome}\` only says that it is done when it is done.`,
  'too-short': (outcome) => `\`${outcome}\` is too short to say what would be observed.`,
  'repeats-title': () => 'This says what the title says already.',
  'only-better': (outcome) => `\`${outcome}\` does not say how anyone would see it.`,
};

export const betterOutcomes: Readonly<Record<OutcomeFault, string>> = {
  'only-done':
    'Write what someone who was not there could check, such as `A standby that was stopped for an hour catches up without a fresh copy`.',
  'too-short':
    'Write a sentence that comes true or does not, such as `Withholding one backup in staging pages its owner`.',
  'repeats-title':
    'Write how one sees that it works, such as `A page sent at night is acknowledged within 5 minutes in three drills`.',
  'only-better':
    'Say what is measured and where it has to be, such as `The alert fires within 2 minutes of the first failed order in a drill`.',
};
