import { keyAt, valueAt } from '../../finding/report.ts';
import { kindOf } from '../../incident/incident.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { severityOf } from '../severity-of.ts';
import { isWritten } from '../written.ts';

/** Fires at the roles of an incident, or at its severity where it has none, once for each role that nobody holds. */
export const roles: Rule = {
  code: 'policy/roles',
  check: (draft, context) => {
    if (!isDraftOf(draft, 'incident') || kindOf(draft.sound) !== 'incident') return [];
    const severity = severityOf(draft, context);
    const written = draft.reading.values?.roles;
    // A role that is there and could not be read has its own finding.
    const isHeld = (role: string) => isWritten(written, role);
    const spot = written === undefined ? valueAt('/severity') : keyAt('/roles');
    return (severity?.roles ?? [])
      .filter((role) => !isHeld(role) && !isMisspelt(draft, '/roles', role))
      .map((role) => ({
        problem: { code: 'policy/roles', role, severity: severity?.id ?? '' } as const,
        spot,
      }));
  },
};
