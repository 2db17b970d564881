import { type Draft, isDraftOf } from '../../repository/repository.ts';

/** A value of the front matter that people read as a sentence. */
export interface ProseValue {
  readonly pointer: string;
  readonly text: string;
}

/** Returns the values of the front matter that are prose, in the order of the schema. */
export function proseValues(draft: Draft): ProseValue[] {
  if (isDraftOf(draft, 'incident')) return incidentValues(draft);
  if (isDraftOf(draft, 'maintenance')) {
    const { title, impact, cancelled, updates } = draft.sound;
    return [
      ...value('/title', title),
      ...value('/impact', impact),
      ...value('/cancelled/reason', cancelled?.reason),
      ...items('/updates', updates, ['message']),
    ];
  }
  return isDraftOf(draft, 'runbook') ? value('/title', draft.sound.title) : [];
}

function incidentValues({ sound }: Draft<'incident'>): ProseValue[] {
  return [
    ...value('/title', sound.title),
    ...value('/impact/summary', sound.impact?.summary),
    ...items('/factors', sound.factors, ['title', 'description']),
    ...items('/actions', sound.actions, ['title', 'done_when', 'reason']),
    ...items('/accepted_risks', sound.accepted_risks, ['reason']),
    ...items('/updates', sound.updates, ['message']),
  ];
}

function value(pointer: string, text: string | undefined): ProseValue[] {
  return text === undefined ? [] : [{ pointer, text }];
}

function items<Key extends string>(
  pointer: string,
  list: readonly ({ readonly [K in Key]?: string | undefined } | undefined)[] | undefined,
  keys: readonly Key[],
): ProseValue[] {
  const values = list?.flatMap((item, index) =>
    keys.flatMap((key) => value(`${pointer}/${index}/${key}`, item?.[key])),
  );
  return values ?? [];
}
