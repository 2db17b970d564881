import type { Severity } from '../repository/configuration.ts';
import type { Draft } from '../repository/repository.ts';
import type { RuleContext } from './rule.ts';

/** Returns what the configuration says about the severity of an incident; undefined where it knows no such severity. */
export function severityOf(
  { sound }: Draft<'incident'>,
  { configuration }: RuleContext,
): Severity | undefined {
  return configuration?.severities.find(({ id }) => id === sound.severity);
}
