import { coldOven, incident, lateRolls, policy } from '../crumb.ts';
import { type Attempt, proposal } from './attempt.ts';

const told = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const guards = 'a member of `@crumb/policy-owners` | missing | one of `@keeper`';
const asUsual = ['2 approvals | 1 of 2', 'a member of `@crumb/ovens` | missing | one of `@baker`'];

/** Files of the policy that a pull request changes beside the incident. */
function guarded(name: string, path: string, text: string | null): Attempt {
  return proposal(name, { ...told, [path]: text }, [guards, `\`${path}\` is part of the policy`, ...asUsual]);
}

/** Of whoever changes the rules first. */
export const attempts: readonly Attempt[] = [
  guarded(
    'asking for less in the same pull request',
    'lookback.yml',
    policy.replace('approvals: 2', 'approvals: 0'),
  ),
  guarded('taking the policy away', 'lookback.yml', null),
  guarded(
    'naming oneself as the team',
    'lookback.yml',
    policy.replace('name: Ovens, handle: "@crumb/ovens"', 'name: Ovens, members: ["@miller"]'),
  ),
  guarded('allowing an override to friends', 'lookback.yml', `${policy}  override: { group: shop }\n`),
  guarded(
    'letting approvals survive every push',
    'lookback.yml',
    policy.replace('review:\n  public', 'review:\n  survive_push: true\n  public'),
  ),
  guarded(
    'letting bots approve',
    'lookback.yml',
    policy.replace('review:\n  public', 'review:\n  count_bots: true\n  public'),
  ),
  guarded('turning the scale upside down', 'lookback.yml', policy.replace('sev1:', 'sev0:')),
  guarded('a second policy whose name is the same on some machines', 'LookBack.yml', 'title: Mine\n'),
  guarded('another schema', 'schemas/incident.schema.json', '{}\n'),
  guarded('another workflow', '.github/workflows/review.yml', 'on: push\n'),
  guarded('an action of its own', 'actions/enforce-review/main.ts', 'process.exit(0)\n'),
  guarded('another CODEOWNERS', '.github/CODEOWNERS', '* @miller\n'),
  guarded('a CODEOWNERS somewhere else', 'docs/CODEOWNERS', '* @miller\n'),
  guarded(
    'a filter that makes other words of it in every checkout',
    'incidents/.gitattributes',
    '*.md filter=mild\n',
  ),
  guarded('a submodule', '.gitmodules', '[submodule "x"]\n'),
  guarded('taking away what says of an override', 'audit/overrides/3-0123456789ab.json', '{}\n'),
  proposal(
    'a link in place of the policy',
    { ...told, 'lookback.yml': { link: 'runbooks/relight-the-oven.md' } },
    [guards, ...asUsual],
  ),
  proposal(
    'a severity of its own making',
    {
      'lookback.yml': policy.replace(
        '  sev3:',
        '  sev9: { name: Nothing, description: Nothing., review: { approvals: 0 } }\n  sev3:',
      ),
      [lateRolls]: incident({ severity: 'sev9', services: 'online-orders' }),
    },
    [guards, 'names no known severity in plain words'],
  ),
  proposal(
    'an approval by whoever guards the policy, for what it guards',
    { ...told, CODEOWNERS: '* @miller\n' },
    asUsual,
    {
      approvedBy: ['keeper'],
    },
  ),
  proposal(
    'a change of the policy that its own guard wrote',
    { 'lookback.yml': policy.replace('approvals: 2', 'approvals: 0') },
    ['a member of `@crumb/policy-owners` | missing | nobody yet: `Every member had a part in this change.`'],
    { author: 'keeper', approvedBy: ['miller', 'seller'] },
  ),
  proposal('taking the service over', { 'services/oven-control.yml': 'name: Oven control\nowner: shop\n' }, [
    guards,
    '`services/oven-control.yml` changes who owns a service',
  ]),
  proposal(
    'taking the service over together with the incident',
    { ...told, 'services/oven-control.yml': 'name: Oven control\nowner: shop\n' },
    [guards, ...asUsual],
    { approvedBy: ['seller'] },
  ),
  proposal(
    'taking the name of the service away',
    { 'services/oven-control.yml': 'name: Oven control\nowner: ovens\n' },
    [guards],
  ),
  proposal(
    'a service by the former name of another',
    { 'services/burner.yml': 'name: Burner\nowner: shop\n' },
    [guards, '`services/burner.yml` affects `burner`, which the team owns'],
  ),
  proposal(
    'a service that claims the name of another',
    { 'services/till.yml': 'name: Till\nowner: shop\naliases: [burner]\n' },
    [guards],
  ),
  proposal('removing the service', { 'services/oven-control.yml': null }, [guards]),
  proposal('a link in place of the service', { 'services/oven-control.yml': { link: 'online-orders.yml' } }, [
    guards,
  ]),
  proposal(
    'a service that nobody knows yet, in place of the one that is owned',
    {
      'services/till.yml': 'name: Till\nowner: shop\n',
      'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev1', services: 'till' }),
    },
    ['which the base does not have, so nobody owns it yet', guards],
    { approvedBy: ['seller', 'reader'] },
  ),
  {
    name: 'changing the owner first, in a pull request that is all about words',
    make: async (bakery) => {
      const words = 'name: Oven control\nowner: shop\naliases: [burner]\n# For the review of incidents.\n';
      const first = await bakery.propose({ 'services/oven-control.yml': words });
      await bakery.judge(first);
      await bakery.merge(first, 'apprentice');
      return {
        pull: await bakery.propose(told, { approvedBy: ['seller', 'reader'] }),
        says: ['one of `@baker`'],
      };
    },
  },
];
