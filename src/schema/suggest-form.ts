import { quotedYaml } from '../document/yaml-quote.ts';
import type { FormAdvice } from '../finding/catalogue/form.ts';
import { isNobody } from './nobody.ts';
import type { SchemaNode } from './schema-tree.ts';
import { adviseMoment, type MomentForm } from './written-moment.ts';

const none: FormAdvice = { faults: [] };

/** Says what a text that the pattern of a value refuses was probably meant to be. */
export function adviseForm(written: string, node: SchemaNode): FormAdvice {
  const pattern = new RegExp(node.pattern ?? '', 'u');
  const moment = momentForm(pattern);
  if (moment !== undefined) return adviseMoment(written, moment);
  // Two items of which the second is indented further than the first.
  if (/\s- \S/.test(written)) return { faults: ['joined-items'] };
  const suggestion = (makers[formName(node)] ?? (() => undefined))(written.trim());
  return suggestion !== undefined && pattern.test(suggestion)
    ? { faults: [], suggestion: /^[@~]/.test(suggestion) ? quotedYaml(suggestion) : suggestion }
    : none;
}

/** Told by what the pattern accepts, so that a new key of the same form needs nothing here. */
function momentForm(pattern: RegExp): MomentForm | undefined {
  const moment = '2026-03-14T09:02:00Z';
  const wants = pattern.test(moment) ? 'moment' : 'date';
  if (pattern.test('no time') || (wants === 'date' && !pattern.test('2026-03-14')) || pattern.test('no-time'))
    return undefined;
  return { wants, approximate: pattern.test(`~${moment}`), unknown: pattern.test('unknown') };
}

function formName({ $ref, pattern }: SchemaNode): string {
  return pattern?.startsWith('^P(') ? 'Duration' : ($ref?.split('/').at(-1) ?? '');
}

const makers: Readonly<Record<string, (written: string) => string | undefined>> = {
  Slug: asId,
  IncidentId: (written) => asSlug(written.replace(/^.*\//, '').replace(/\.md$/, '')),
  Handle: asHandle,
  Url: (written) => (/^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(written) ? `https://${written}` : undefined),
  RepositoryName: (written) =>
    /^(?:https?:\/\/github\.com\/|git@github\.com:)([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(written)?.[1],
  Duration: asDuration,
};

/** `TBD` and `team` would be well-formed logins, and nobody's here. */
function asHandle(written: string): string | undefined {
  const name = written.replace(/^(?:https?:\/\/github\.com\/(?:orgs\/)?|@)/, '').replace('/teams/', '/');
  return isNobody(name) ? undefined : `@${name}`;
}

/** A path or the name of a file stands for the id in it; what is behind an `@` is no id. */
function asId(written: string): string | undefined {
  if (written.startsWith('@')) return undefined;
  return asSlug(written.replace(/^.*\//, '').replace(/\.(?:md|ya?ml)$/, ''));
}

/** Returns the words of a text joined by hyphens, in ASCII; empty where it has none. */
export function asSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

const units: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

function asDuration(written: string): string | undefined {
  const match = /^(?:every\s+)?(\d{1,4})\s*(year|month|week|day)s?$/i.exec(written);
  const unit = units[match?.[2]?.toLowerCase() ?? ''];
  return unit === undefined ? undefined : `P${match?.[1]}${unit}`;
}
