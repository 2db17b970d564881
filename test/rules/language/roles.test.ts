import { expect, test } from 'vitest';
import { findAll } from '../../../src/app/find.ts';
import { readRepository } from '../../../src/repository/read-repository.ts';
import { noCache } from '../../../src/repository/reading-cache.ts';
import { cleaning, coldOven, edit } from '../../../src/rules/fixture.ts';
import { bakeryNow, EditedBakery } from '../../edited-bakery.ts';

const sentence = 'Told by @rye-flour, @spelt, @Barley, @oat and @millet.';

test('who is named by a login is called by the role that the front matter gives, whatever its case', () => {
  const bakery = new EditedBakery([
    edit(
      coldOven,
      'roles: { commander: "@crumb/shop" }',
      'roles: { commander: "@rye-flour", scribe: "@spelt", communications: "@barley", experts: ["@crumb/ovens", "@oat"] }',
    ),
    edit(coldOven, 'A cold oven looks like a quiet morning.', sentence),
  ]);
  expect(adviceIn(bakery)).toEqual([
    'Write the role instead: “the incident commander”.',
    'Write the role instead: “the scribe”.',
    'Write the role instead: “whoever spoke with users”.',
    'Write the role instead: “an expert”.',
    anyRole,
  ]);
});

test('where nobody has a role, or there are none, any role or team is better than a login', () => {
  const bakery = new EditedBakery([
    edit(coldOven, 'roles: { commander: "@crumb/shop" }\n', ''),
    edit(coldOven, 'A cold oven looks like a quiet morning.', 'Told by @rye-flour.'),
    edit(cleaning, 'The night shift bakes', 'Asked by @spelt. The night shift bakes'),
  ]);
  expect(adviceIn(bakery)).toEqual([anyRole, anyRole]);
});

const anyRole =
  'Write the role instead: “the on-call engineer”, “the reviewer”, or the team, such as `@example/database`.';

function adviceIn({ tree }: EditedBakery): string[] {
  return findAll(readRepository(tree, noCache), bakeryNow)
    .filter(({ code }) => code === 'language/person')
    .map(({ help }) => help);
}
