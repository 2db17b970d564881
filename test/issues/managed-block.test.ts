import { describe, expect, test } from 'vitest';
import {
  type BlockContent,
  maxBodyLength,
  newBody,
  readManagedBody,
  rewrittenBody,
} from '../../src/issues/managed-block.ts';

const content: BlockContent = {
  key: { incident: '2026-03-14-cold-oven', action: 'second-burner' },
  record: {
    status: 'open',
    title: '0011223344556677',
    labels: ['kind:prevent', 'sev1'],
    assignee: { login: 'octocat', is: 'settled' },
    told: [],
    children: [],
  },
  text: 'Light it.\n\n### Done when\n\n- [ ] It burns\n- [ ] It is hot',
};

const block = `<!-- lookback:action incident=2026-03-14-cold-oven action=second-burner -->
<!-- lookback:written status=open title=0011223344556677 labels=kind:prevent,sev1 assignee=octocat -->

Light it.

### Done when

- [ ] It burns
- [ ] It is hot

<!-- lookback:end -->`;

/** Rewrites a body that must hold a managed block. */
function rewrite(body: string, wanted: BlockContent = content): string {
  const managed = readManagedBody(body);
  if (managed === undefined) throw new Error('There is no managed block in this body.');
  return rewrittenBody(managed, wanted);
}

test('a new issue consists of the block alone, which can be read again', () => {
  expect(newBody(content)).toBe(block);
  expect(readManagedBody(block)).toEqual({
    key: content.key,
    before: '',
    block,
    after: '',
    record: content.record,
  });
});

describe('what people wrote', () => {
  const above = 'Waiting for the gas fitter. \t\n\n';
  const below = '\n\n\n- [ ] call again\r\n<!-- a note -->  \n';

  test('above and below the block stays to the byte', () => {
    const changed = { ...content, text: 'Light both.' };
    expect(rewrite(above + block + below, changed)).toBe(above + newBody(changed) + below);
  });

  test('does not make the block look changed, though a browser sends every line with CR LF', () => {
    const edited = `${above}${block}${below}`.replaceAll(/\r?\n/g, '\r\n');
    expect(rewrite(edited)).toBe(edited);
  });

  test('as a tick in the list stays ticked, as long as the list has that line', () => {
    const ticked = block.replace('- [ ] It burns', '- [X] It burns');
    expect(rewrite(ticked)).toBe(ticked);
    expect(rewrite(ticked, { ...content, text: '- [ ] It burns\n- [ ] It is very hot' })).toContain(
      '- [x] It burns\n- [ ] It is very hot\n',
    );
    expect(rewrite(ticked, { ...content, text: '- [ ] It burns well' })).toContain('- [ ] It burns well\n');
  });

  test('inside the block gives way to the document', () => {
    expect(rewrite(block.replace('Light it.', 'Never mind.'))).toBe(block);
  });

  test('is not lost with the mark of the end: only the marks are taken for ours', () => {
    const endless = block.replace('<!-- lookback:end -->', 'And call the gas fitter.');
    const text = endless.split('\n').slice(2).join('\n');
    expect(rewrite(endless)).toBe(`${block}\n${text}`);
  });

  test('between two blocks is not lost when the first has no end', () => {
    const first = block.replace('\n\n<!-- lookback:end -->', '');
    expect(rewrite(`${first}\nMine.\n${block}`)).toContain('\nMine.\n');
  });
});

describe('a key', () => {
  test('counts wherever it stands in its line: people begin to write right before it', () => {
    const changed = { ...content, text: 'Light both.' };
    const body = `Waiting.${block} Waiting still.\n`;
    expect(rewrite(body)).toBe(body);
    expect(rewrite(body, changed)).toBe(`Waiting.${newBody(changed)} Waiting still.\n`);
  });

  test('in a quotation neither begins nor ends the block', () => {
    const quoted = `> ${block.replaceAll('\n', '\n> ')}`;
    const endless = block.replace('<!-- lookback:end -->', 'Mine.');
    expect(rewrite(`${quoted}\n\n${endless}\n\n${quoted}`)).toMatch(/Mine\.\n\n> <!--/);
  });

  test.each([
    ['in a quotation', `> ${block.replaceAll('\n', '\n> ')}`],
    ['with another id in it', block.replace('action=second-burner', 'action=second-burner action=x')],
    ['that is missing', 'Buy flour.'],
  ])('%s is none', (_, body) => {
    expect(readManagedBody(body)).toBeUndefined();
  });

  test('counts with a record that someone has garbled, which says nothing then', () => {
    for (const garbled of ['status=lit', 'status=open', 'status=open title=x labels=%E0%A4%A', '']) {
      const body = block.replace(/status=open.*(?= -->)/, garbled);
      expect(readManagedBody(body)).toMatchObject({ key: content.key, record: undefined });
      expect(rewrite(body)).toBe(block);
    }
  });
});

test('a body keeps within the limit of GitHub: the block gives up whole lines, people give up nothing', () => {
  const long = { ...content, text: `${'A line about bread.\n'.repeat(5000)}The end.` };
  const above = 'Ours. '.repeat(8000);
  for (const body of [newBody(long), rewrite(above + block, long)]) {
    expect(body.length).toBeLessThanOrEqual(maxBodyLength);
    expect(body.length).toBeGreaterThan(maxBodyLength - 100);
    expect(body).toMatch(/bread\.\n\n_… The rest is in the document\._\n\n<!-- lookback:end -->$/);
  }
  expect(rewrite(above + block, long).startsWith(above)).toBe(true);
});
