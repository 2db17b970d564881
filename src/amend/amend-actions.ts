import { isMapping, type YamlMapping } from '../document/yaml-reading.ts';
import type { Amended, Amendment, Obstacle } from './amendment.ts';
import { readsAsMeant } from './as-meant.ts';
import { actionsIn, type Change, changesTo, oncePerAction, placesOf, withChanges } from './changes.ts';
import { type Amendable, readAmendable } from './front-matter.ts';
import { refusedKey } from './refused-key.ts';
import { type DueChange, writeChanges } from './write-changes.ts';

/**
 * Writes what became of action items into the front matter of a document, whose text may begin with a byte order mark. Everything
 * else stays byte for byte; where that is not certain, nothing is written at all.
 */
export function amendActions(text: string, amendments: readonly Amendment[]): Amended {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const document = readAmendable(text.slice(mark.length));
  if ('is' in document) return { is: 'impossible', why: document };
  const plans: ItemPlan[] = [];
  for (const amendment of oncePerAction(amendments)) {
    const plan = planItem(document.values, amendment);
    if ('is' in plan) return { is: 'impossible', why: plan };
    if (plan.changes.length > 0) plans.push(plan);
  }
  return plans.length === 0 ? { is: 'unchanged' } : amend(document, plans, mark);
}

interface ItemPlan {
  readonly action: string;
  /** Where it stands among the action items. */
  readonly index: number;
  readonly changes: readonly Change[];
  readonly after: YamlMapping;
}

function planItem(values: YamlMapping, amendment: Amendment): ItemPlan | Obstacle {
  const { action } = amendment;
  const actions = actionsIn(values);
  const [index, second] = placesOf(actions, action);
  const item = index === undefined ? undefined : actions[index];
  if (index === undefined || !isMapping(item)) return { is: 'no-such-action', action };
  if (second !== undefined) return { is: 'action-twice', action };
  const changes = changesTo(item, amendment);
  const after = withChanges(item, changes);
  const key = refusedKey(values, after, changes);
  return key === undefined ? { action, index, changes, after } : { is: 'refused-value', action, key };
}

function amend(document: Amendable, plans: readonly ItemPlan[], mark: string): Amended {
  const { text, values, reading } = document;
  const { start, end } = reading.yaml;
  const yaml = writeAll(text.slice(start, end), plans);
  if (typeof yaml !== 'string') return { is: 'impossible', why: yaml };
  const after = `${text.slice(0, start)}${yaml}${text.slice(end)}`;
  const amended = new Map(plans.map((plan) => [plan.index, plan.after]));
  const actions = actionsIn(values).map((item, index) => amended.get(index) ?? item);
  return readsAsMeant(document, after, { ...values, actions })
    ? { is: 'amended', text: `${mark}${after}` }
    : { is: 'impossible', why: { is: 'not-editable', action: undefined } };
}

/** One change of each action item after the other: two of the same could meet in one place. */
function writeAll(yaml: string, plans: readonly ItemPlan[]): string | Obstacle {
  let written: string | Obstacle = yaml;
  for (let turn = 0; typeof written === 'string'; turn += 1) {
    const due = plans.flatMap(({ action, index, changes }): DueChange[] => {
      const change = changes[turn];
      return change === undefined ? [] : [{ action, index, change }];
    });
    if (due.length === 0) return written;
    written = writeChanges(written, due);
  }
  return written;
}
