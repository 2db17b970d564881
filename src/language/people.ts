import type { Span } from '../finding/position.ts';
import { givenNames } from './given-names.ts';
import { adverb, anyOf, apostrophe, gap, worker } from './wording.ts';

const login = /(?<![\p{L}\p{N}_@./`+-])@[A-Za-z](?:-?[A-Za-z0-9]){0,38}(?![\p{L}\p{N}_/-]|\.\p{L}|\[bot\])/gu;

/** Handles that many people answer to, or none. */
const shared =
  /^@(?:here|channel|everyone|all|group|username|user|someone|mention)$|(?:^@|-)(?:team|oncall|on-call|ops|sre|bot|support|admins?|devs?|owners?)(?:$|-)|bot$/i;

/** Returns where people are named by their logins. Teams (`@example/database`) and calls to everyone are not. */
export function findHandles(text: string): Span[] {
  return [...text.matchAll(login)].flatMap(({ 0: found, index }) =>
    shared.test(found) ? [] : [{ start: index, end: index + found.length }],
  );
}

/** What people do and software does not, or not under a given name. */
const deeds =
  'ran|runs|typed|deployed|deploys|merged|merges|pushed|pushes|rolled|rolls|restarted|restarts|reverted|reverts|approved|approves|reviewed|noticed|notices|realised|realized|realises|realizes|saw|sees|said|says|asked|asks|told|tells|thought|thinks|assumed|assumes|believed|decided|decides|forgot|forgets|missed|ignored|overlooked|paged|pages|pinged|pings|joined|joins|called|calls|wrote|writes|opened|opens|created|changed|edited|fixed|fixes|mitigated|investigated|investigates|started|starts|stopped|took|takes|tried|tries|made|makes|deleted|deletes|executed|applied|committed|configured|misconfigured|mistyped|acknowledged|acknowledges|escalated|escalates|confirmed|confirms|reported|reports|announced|announces|found|finds|identified|identifies|suggested|suggests|explained|explains|logged|disabled|enabled|removed';

const capitalised = /(?<![\p{L}\p{N}_@./'’-])\p{Lu}\p{Ll}{1,14}(?![\p{L}\p{N}_@/])/gu;
const surname = /[ \u00a0]\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}_])/uy;
const afterwards = new RegExp(
  `${apostrophe}s(?![\\p{L}\\p{N}])|(?:${gap}and${gap}\\p{Lu}\\p{Ll}{1,14})?${gap}(?:${adverb}${gap}){0,2}(?:${deeds})(?![\\p{L}\\p{N}_-])`,
  'uy',
);
const before = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:by|asked|paged|pinged|called|told|${worker}|colleague)${gap}(?:\\p{Lu}\\p{Ll}{1,14}${gap}and${gap})?$|${anyOf('thanks to', 'talked to', 'spoke with')}${gap}$`,
  'iu',
);
const titled =
  /(?<![\p{L}\p{N}_])(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?[ \u00a0]\p{Lu}\p{Ll}{1,20}(?:[ \u00a0-]\p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}_])/gu;

/** Returns where people are named by a given name and what they did, or by a title. */
export function findNames(text: string): Span[] {
  const byTitle = [...text.matchAll(titled)].map(({ 0: found, index }) => named(index, index + found.length));
  const byDeed = [...text.matchAll(capitalised)].flatMap(({ 0: found, index }) => {
    if (!givenNames.has(found)) return [];
    const given = index + found.length;
    const end = ended(surname, text, given) ?? given;
    const acts = [end, given].find((at) => ended(afterwards, text, at) !== undefined);
    if (acts !== undefined) return [named(index, acts)];
    return before.test(text.slice(Math.max(0, index - 60), index)) ? [named(index, end)] : [];
  });
  return [...byTitle, ...byDeed];
}

function named(start: number, end: number): Span {
  return { start, end };
}

function ended(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
