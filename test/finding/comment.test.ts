import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { CarriedFinding, CarriedReport } from '../../src/finding/carried/carried-report.ts';
import { renderComment } from '../../src/finding/reporters/comment.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const place = {
  serverUrl: 'https://github.com',
  repository: 'apprentice/incidents',
  commit: '4f2a9c1e4f2a9c1e4f2a9c1e4f2a9c1e4f2a9c1e',
  runUrl: 'https://github.com/crumb/incidents/actions/runs/77',
};

function finding(change: Partial<CarriedFinding> = {}): CarriedFinding {
  return {
    code: 'time/impossible',
    level: 'error',
    file: coldOven,
    line: 3,
    column: 7,
    message: 'This is not a date.',
    help: 'Look at the month.',
    ...change,
  };
}

function report(change: Partial<CarriedReport> = {}): CarriedReport {
  return {
    version: 1,
    documents: 7,
    scope: { is: 'changes', documents: 2, configuration: false },
    blocking: { error: 1, warning: 0, info: 0 },
    elsewhere: { error: 0, warning: 0, info: 0 },
    findings: [finding()],
    ...change,
  };
}

const none = { error: 0, warning: 0, info: 0 };

test('findings stand at their places, with the way to the line, the rule and the run', () => {
  const address = `https://github.com/apprentice/incidents/blob/${place.commit}/${coldOven}`;
  const rule = 'https://github.com/example/lookback/blob/main/docs/rules.md#time-impossible';
  expect(
    renderComment(report({ elsewhere: { error: 3, warning: 1, info: 0 } }), place),
  ).toBe(`<!-- lookback/check -->
### ❌ 1 error about the 2 changed documents

**[\`${coldOven}\`](<${address}>)**

| place | level | finding | rule |
|---|---|---|---|
| [3:7](<${address}?plain=1#L3>) | ❌ error | This is not a date.<br>Look at the month. | [time/impossible](<${rule}>) |

3 errors, 1 warning elsewhere are counted only.

<sub>Commit \`${place.commit}\` · [log and summary](<${place.runUrl}>)</sub>`);
});

test('nothing to say is one line', () => {
  expect(renderComment(report({ blocking: none, findings: [] }), place)).toBe(
    '<!-- lookback/check -->\n✅ 7 documents checked, nothing to say.',
  );
  const elsewhere = { ...none, warning: 1 };
  expect(renderComment(report({ blocking: none, findings: [], elsewhere }), place)).toBe(
    '<!-- lookback/check -->\n✅ 7 documents checked, nothing to say. 1 warning elsewhere is counted only.',
  );
});

test('where the changes are not known, it says that everything blocks', () => {
  expect(renderComment(report({ scope: { is: 'unknown' } }), place)).toContain(
    'Which documents this change touches is not known, so every finding blocks; the log says why.',
  );
});

test('it stays below GitHub’s limit, and says how many it leaves out', () => {
  const findings = Array.from({ length: 200 }, (_, index) =>
    finding({ message: '🍞@#|<'.repeat(180), file: `${coldOven}${index}` }),
  );
  const blocking = { error: 4321, warning: 0, info: 0 };
  const body = renderComment(report({ findings, blocking }), place);
  expect(body.length).toBeLessThan(65_536);
  const shown = body.match(/^\| \[3:7\]/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(5);
  expect(body).toContain(`${4321 - shown} more are not shown here.`);
  expect(body.endsWith('</sub>')).toBe(true);
});

test('words and names of a stranger do nothing', () => {
  const words = [
    '@crumb/ovens closes #12, crumb/shop#3 GH-4 4f2a9c1e',
    '<img src=x onerror=alert(1)> <!-- lookback/check --> </sub>',
    '![x](https://e.example/p) [y](javascript:x) www.e.example',
    '| a |\n|---|\n\n# heading\n- item',
    '```\ncode',
    '`un`closed ** __ ~~ $x$ \u202egnp',
  ];
  const findings = words.map((text) => finding({ message: text, help: text, file: `incidents/${text}` }));
  const body = renderComment(report({ findings, blocking: { ...none, error: findings.length } }), place);
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const kinds = tree.children.map(({ type }) => type);
  expect(kinds).toEqual(['html', 'heading', ...words.flatMap(() => ['paragraph', 'table']), 'paragraph']);
  const nodes = everyNode(tree);
  expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(new Set(html)).toEqual(new Set(['<!-- lookback/check -->', '<br>', '<sub>', '</sub>']));
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(links.every((url) => url.startsWith('https://github.com/'))).toBe(true);
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(texts.join(' ')).not.toMatch(/[@#][\w-]|GH-\d|[a-f\d]{7}|www\.|:\/\//i);
});

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}
