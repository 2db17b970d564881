import type { Answer } from './check.ts';
import { type Checks, listed } from './check.ts';
import { requiresReview, reviewContext } from './demands.ts';
import type { BypassActor } from './host.ts';
import type { Setup } from './setup.ts';

/** Whether anybody may merge without the status. Where several sources demand it, one without exceptions is enough. */
export function checkBypass(setup: Setup, checks: Checks): void {
  const sources = sourcesOf(setup);
  if (sources.length === 0) return;
  if (sources.some((source) => source.known && source.value.length === 0)) {
    checks.ok('bypass', 'Nobody may merge without the status.');
    return;
  }
  const hidden = sources.find((source) => !source.known);
  if (hidden !== undefined && !hidden.known) {
    checks.unknown('bypass', 'who may merge without the status', hidden.takes);
    return;
  }
  const actors = sources.flatMap((source) => (source.known ? source.value : []));
  const who = listed([...new Set(actors.map((actor) => actor.who))]);
  const wayOut =
    'In Settings, Rules, Rulesets, empty the list "Bypass"; turn the ruleset off for the moment where a repair has to get in.';
  if (actors.some(({ isEverybody }) => isEverybody))
    checks.missing('bypass', `Everybody with write access may merge without the status: ${who}.`, wayOut);
  else checks.advice('bypass', `Some may merge without the status: ${who}.`, wayOut);
}

function sourcesOf({ protection, rules, bypass }: Setup): Answer<readonly BypassActor[]>[] {
  const sources: Answer<readonly BypassActor[]>[] = [];
  if (protection.known && protection.value !== undefined && requiresReview(protection.value))
    sources.push({ known: true, value: protection.value.bypass });
  const rulesets = rules.known ? (rules.value.rulesetsOf.get(reviewContext) ?? []) : [];
  for (const id of rulesets) {
    const answer = bypass.get(id);
    if (answer !== undefined) sources.push(answer);
  }
  return sources;
}
