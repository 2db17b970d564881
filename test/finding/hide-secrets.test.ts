import { expect, test } from 'vitest';
import { hiderOf } from '../../src/finding/hide-secrets.ts';

const token = 'ghp_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5';

test('A secret is hidden wherever it stands, whole or cut short, and nothing else is', () => {
  const hide = hiderOf([token, 'hunter2', 'hunter22', 'hunter2 of the second oven']);
  expect(hide(`a ${token}, b ${token}!`)).toBe(`a ${'•'.repeat(40)}, b ${'•'.repeat(40)}!`);
  expect(hide('hunter2 hunter22 hunter223 hunter')).toBe('••••••• •••••••• ••••••••3 hunter');
  expect(hide(`It cannot be \`${token.slice(0, 21)}…\`.`)).toBe(`It cannot be \`${'•'.repeat(21)}…\`.`);
  expect(hide('ghp_other… and ghp_')).toBe('ghp_other… and ghp_');
});

test('A secret inside a longer one that is not there is hidden all the same', () => {
  expect(hiderOf(['flour', 'flourish', 'flourish2'])('flourisher')).toBe('••••••••er');
  expect(hiderOf(['flour', 'flourish2'])('flourisher')).toBe('•••••isher');
});

test('As many secrets as a document can hold take one pass', () => {
  const secrets = Array.from({ length: 25_000 }, (_, index) => `ghp_${String(index).padStart(36, '0')}`);
  expect(hiderOf(secrets)(secrets.join(' '))).toBe(secrets.map(() => '•'.repeat(40)).join(' '));
});
