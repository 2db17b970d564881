import { coldOven, crumb, type Files, incident, policy } from '../crumb.ts';
import { type Attempt, proposal } from './attempt.ts';

const commanded = (commander: string | undefined, more = '', title = 'The oven, told anew') =>
  incident({ severity: 'sev1', title }).replace(
    'started_at:',
    `${commander === undefined ? '' : `roles: { commander: "${commander}" }\n`}${more}started_at:`,
  );
const everybody = { approvedBy: ['baker', 'reader'] };
const commander = 'the policy does not let the commander of the incident approve';

/** Whoever commanded the response does not approve, CODEOWNERS are asked, and a final postmortem needs the date of its review. */
export const strict: Files = {
  ...crumb,
  CODEOWNERS: 'incidents/ @writer\n',
  'lookback.yml': policy.replace(
    'review: { approvals: 2, owning_teams: true, groups: [incident-review] }',
    'review: { approvals: 2, owning_teams: true, groups: [incident-review], exclude: [commander], codeowners: true, review_date: true }',
  ),
  [coldOven]: commanded('@miller', '', 'The big oven went cold'),
};

/** Of whoever had a role in it. */
export const attempts: readonly Attempt[] = [
  proposal(
    'the approval of who commanded it',
    { [coldOven]: commanded('@miller') },
    [`\`@miller\`, approved: does not count; ${commander}`],
    {
      approvedBy: ['miller', 'reader'],
    },
  ),
  proposal('taking the commander out of it', { [coldOven]: commanded(undefined) }, [
    `\`@miller\`, approved: does not count; ${commander}`,
  ]),
  proposal('naming another commander', { [coldOven]: commanded('@seller') }, [
    `\`@miller\`, approved: does not count; ${commander}`,
  ]),
  proposal(
    'writing the commander in other letters',
    { [coldOven]: commanded('@BAKER') },
    [`\`@baker\`, approved: does not count; ${commander}`],
    everybody,
  ),
  proposal(
    'a commander that is a team',
    { [coldOven]: commanded('@crumb/ovens') },
    [`\`@baker\`, approved: does not count; ${commander}`],
    everybody,
  ),
  proposal(
    'a commander that is a team nobody can read',
    { [coldOven]: commanded('@crumb/gone') },
    ['@crumb/gone'],
    everybody,
  ),
  proposal(
    'breaking it, so that nobody can read who commanded it',
    { [coldOven]: '---\nroles: [\n---\n' },
    ['is an incident of which not everybody may approve'],
    everybody,
  ),
  proposal(
    'leaving the owners of the path out',
    { [coldOven]: commanded('@miller') },
    ['an owner of `incidents/` | missing | one of `@writer`'],
    everybody,
  ),
  proposal(
    'owners of one’s own making in the same pull request',
    { [coldOven]: commanded('@miller'), CODEOWNERS: 'incidents/ @baker\n' },
    ['an owner of `incidents/` | missing | one of `@writer`', 'a member of `@crumb/policy-owners` | missing'],
    everybody,
  ),
  proposal(
    'moving it to where nobody owns it',
    { [coldOven]: null, 'notes/cold-oven.md': commanded('@miller') },
    ['an owner of `incidents/` | missing | one of `@writer`'],
    everybody,
  ),
  proposal(
    'a postmortem that is final before anybody met',
    { [coldOven]: commanded('@miller', 'postmortem: { state: final }\n') },
    ['1 requirement not met'],
    { approvedBy: ['baker', 'reader', 'writer'] },
  ),
  proposal(
    'a meeting that lies ahead',
    { [coldOven]: commanded('@miller', 'postmortem: { state: final, reviewed_on: 2031-01-01 }\n') },
    ['1 requirement not met'],
    { approvedBy: ['baker', 'reader', 'writer'] },
  ),
];
