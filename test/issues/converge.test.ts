import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import { readManagedBody } from '../../src/issues/managed-block.ts';
import { bakeryFiles, coldOven, coldOvenPath, type Files, flourPath } from './bakery-incidents.ts';
import { PaperDesk } from './paper-desk.ts';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly owner: string;
  readonly priority: string;
  readonly status: string;
}

/** The documents: one incident, its action items, and its names so far. */
interface Documents {
  readonly names: readonly string[];
  readonly items: readonly Item[];
}

type Step =
  | { readonly by: 'document'; readonly item: number; readonly change: Partial<Item> }
  | { readonly by: 'document'; readonly add: Item }
  | { readonly by: 'document'; readonly leaveOut: number }
  | { readonly by: 'document'; readonly rename: string }
  | { readonly by: 'person'; readonly issue: number; readonly edit: Edit }
  | { readonly by: 'time'; readonly days: number };

type Edit =
  | { readonly is: 'closed'; readonly as: 'completed' | 'not_planned' | 'duplicate' }
  | { readonly is: 'reopened' | 'unlabelled' | 'noted' | 'ticked' }
  | { readonly is: 'retitled'; readonly title: string }
  | { readonly is: 'labelled'; readonly label: string }
  | { readonly is: 'assigned' | 'unassigned'; readonly login: string };

const item = fc.record({
  id: fc.constantFrom('burner', 'thermometer', 'gas', 'bell'),
  title: fc.constantFrom('Light both burners', 'Buy a thermometer', 'Call the gas fitter'),
  due: fc.constantFrom('2026-03-25', '2026-04-10', '2026-06-01'),
  owner: fc.constantFrom('@octocat', '@hubot', '@stranger', '@crumb/ovens'),
  priority: fc.constantFrom('high', 'low'),
  status: fc.constantFrom('open', 'open', 'open', 'done', 'wont_do'),
});
const login = fc.constantFrom('octocat', 'hubot', 'monalisa');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    is: fc.constant('closed' as const),
    as: fc.constantFrom('completed' as const, 'not_planned' as const, 'duplicate' as const),
  }),
  fc.record({
    is: fc.constantFrom('reopened' as const, 'unlabelled' as const, 'noted' as const, 'ticked' as const),
  }),
  fc.record({ is: fc.constant('retitled' as const), title: fc.constantFrom('Burner (gas!)', 'Soon') }),
  fc.record({
    is: fc.constant('labelled' as const),
    label: fc.constantFrom('blocked', 'gas', 'priority:low'),
  }),
  fc.record({ is: fc.constantFrom('assigned' as const, 'unassigned' as const), login }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    by: fc.constant('document' as const),
    item: fc.nat(3),
    change: fc.record(
      {
        id: fc.constantFrom('burner', 'thermometer', 'gas', 'bell'),
        title: fc.constantFrom('Light both burners', 'Buy a thermometer', 'Ring the bell'),
        due: fc.constantFrom('2026-03-25', '2026-04-10', '2026-06-01'),
        owner: fc.constantFrom('@octocat', '@hubot', '@stranger', '@crumb/ovens'),
        priority: fc.constantFrom('high', 'low'),
        status: fc.constantFrom('open', 'done', 'wont_do'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ by: fc.constant('document' as const), add: item }),
  fc.record({ by: fc.constant('document' as const), leaveOut: fc.nat(3) }),
  fc.record({
    by: fc.constant('document' as const),
    rename: fc.constantFrom('2026-03-14-oven-out', '2026-03-14-rolls-late'),
  }),
  fc.record({ by: fc.constant('person' as const), issue: fc.nat(5), edit }),
  fc.record({ by: fc.constant('time' as const), days: fc.integer({ min: 1, max: 20 }) }),
);

function written({ names, items }: Documents, tracking: boolean): Files {
  const actions = items.map(
    ({ id, title, due, owner, priority, status }) => `  - id: ${id}
    title: ${title}
    owner: "${owner}"
    due: ${due}
    priority: ${priority}
    status: ${status}
    done_when: It burns
`,
  );
  const [name = '', ...former] = names;
  const more = former.length === 0 ? '' : `aliases: [${former.join(', ')}]\n`;
  const text = coldOven({ actions, more });
  const files = bakeryFiles({
    [coldOvenPath]: undefined,
    [flourPath]: undefined,
    [`incidents/2026/${name}.md`]: actions.length === 0 ? text.replace('actions:\n', '') : text,
  });
  return { ...files, 'lookback.yml': `${files['lookback.yml']}issues: { tracking: ${tracking} }\n` };
}

/** The documents after a step; ids stay unique, as they have to be. */
function edited(documents: Documents, change: Step): Documents {
  const { names, items } = documents;
  if ('rename' in change) {
    const { rename } = change;
    return { ...documents, names: [rename, ...names.filter((name) => name !== rename)] };
  }
  if ('leaveOut' in change)
    return { ...documents, items: items.filter((_, index) => index !== change.leaveOut) };
  if ('add' in change) return { ...documents, items: unique([...items, change.add]) };
  if (!('item' in change)) return documents;
  const changed = items.map((one, index) => (index === change.item ? { ...one, ...change.change } : one));
  return { ...documents, items: unique(changed) };
}

function unique(items: readonly Item[]): Item[] {
  return items.filter(({ id }, index) => items.findIndex((one) => one.id === id) === index);
}

/** What people did, and is to be there for ever after. */
class Remembered {
  readonly #notes = new Map<number, string[]>();
  readonly #labels = new Map<number, Set<string>>();
  readonly #turned = new Set<number>();
  #count = 0;

  edit(desk: PaperDesk, issue: ExistingIssue, change: Edit): void {
    desk.github.edit(issue.number, this.#partOf(issue, change));
  }

  #partOf({ number, labels, body, assignees }: ExistingIssue, change: Edit): Partial<ExistingIssue> {
    switch (change.is) {
      case 'closed':
        this.#turned.add(number);
        return { state: 'closed', closedAs: change.as };
      case 'reopened':
        this.#turned.add(number);
        return { state: 'open' };
      case 'unlabelled':
        return { labels: labels.filter((label) => label !== 'lookback') };
      case 'retitled':
        return { title: change.title };
      case 'ticked':
        return { body: body.replace('- [ ]', '- [x]') };
      case 'labelled':
        if (change.label !== 'priority:low')
          this.#of(this.#labels, number, new Set<string>()).add(change.label);
        return { labels: [...new Set([...labels, change.label])] };
      case 'noted': {
        this.#count += 1;
        const note = `Note ${this.#count}.`;
        this.#of(this.#notes, number, []).push(note);
        return { body: this.#count % 2 === 0 ? `${note}\r\n${body}` : `${body}\n${note}` };
      }
      case 'assigned':
        return { assignees: [...new Set([...assignees, change.login])] };
      case 'unassigned':
        return { assignees: assignees.filter((name) => name !== change.login) };
    }
  }

  /** Nobody is said to have closed or reopened an issue who has not. */
  checkBlame(lines: readonly string[]): void {
    const blamed = lines.flatMap((line) => /#(\d+) (?:closed|reopened)-by-person/.exec(line)?.[1] ?? []);
    expect(blamed.filter((number) => !this.#turned.has(Number(number)))).toEqual([]);
  }

  check(desk: PaperDesk): void {
    for (const [number, notes] of this.#notes) {
      const managed = readManagedBody(desk.github.issue(number).body);
      const around = `${managed?.before}${managed?.after}`;
      expect(notes.filter((note) => !around.includes(note))).toEqual([]);
    }
    for (const [number, labels] of this.#labels)
      expect(desk.github.issue(number).labels).toEqual(expect.arrayContaining([...labels]));
  }

  #of<Value>(map: Map<number, Value>, number: number, fresh: Value): Value {
    const value = map.get(number) ?? fresh;
    map.set(number, value);
    return value;
  }
}

/** The issues that stand for an action item today: open ones, by key. */
function openByAction(desk: PaperDesk, { names, items }: Documents): Map<string, number[]> {
  const byAction = new Map<string, number[]>(items.map(({ id }) => [id, []]));
  for (const { number, body, state, labels } of desk.github.issues()) {
    const key = readManagedBody(body)?.key;
    if (state !== 'open' || key?.action === undefined || !names.includes(key.incident)) continue;
    if (!labels.includes('lookback')) continue;
    byAction.get(key.action)?.push(number);
  }
  return byAction;
}

const start: Documents = {
  names: ['2026-03-14-cold-oven'],
  items: [
    {
      id: 'burner',
      title: 'Light both burners',
      due: '2026-04-10',
      owner: '@octocat',
      priority: 'high',
      status: 'open',
    },
    {
      id: 'thermometer',
      title: 'Buy a thermometer',
      due: '2026-03-25',
      owner: '@stranger',
      priority: 'low',
      status: 'open',
    },
  ],
};

test.each([false, true])(
  'whatever documents and people change, and wherever a run is cut short, one run makes both agree, and people’s edits stay (tracking: %s)',
  async (tracking) => {
    const day = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
      cutAfter: fc.option(fc.nat(8), { nil: undefined }),
    });
    const story = fc.array(day, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(story, async (days) => {
        const desk = new PaperDesk();
        desk.github.strangers.add('stranger');
        const remembered = new Remembered();
        let documents = start;
        let today = Date.parse('2026-03-20');
        await desk.settle(written(documents, tracking));
        for (const { steps, cutAfter } of days) {
          for (const one of steps) {
            documents = edited(documents, one);
            const issue = one.by === 'person' ? desk.github.issues()[one.issue] : undefined;
            if (one.by === 'person' && issue !== undefined) remembered.edit(desk, issue, one.edit);
            if (one.by === 'time') today += one.days * 86_400_000;
          }
          desk.goTo(new Date(today).toISOString().slice(0, 10));
          const files = written(documents, tracking);
          if (cutAfter !== undefined) await desk.cutShort(files, cutAfter);
          await desk.settle(files);
          remembered.check(desk);
          remembered.checkBlame(await desk.sync(files));
          for (const [action, numbers] of openByAction(desk, documents))
            expect([action, numbers.slice(1)]).toEqual([action, []]);
        }
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);
