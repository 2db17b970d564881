import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { resolveTimeline } from '../../src/incident/timeline.ts';
import { renderBody } from '../../src/site/markdown/render-body.ts';
import type { RenderedSection } from '../../src/site/markdown/sections.ts';
import { bodyWithTimeline } from '../../src/site/projection/body-source.ts';
import { parseInstant } from '../../src/time/instant.ts';

const path = 'incidents/2026/2026-03-14-fog.md';

function render(markdown: string): RenderedSection[] {
  const bytes = new TextEncoder().encode(`---\ntitle: Fog\n---\n${markdown}`);
  const reading = readDocument(bytes, 'markdown');
  const startedAt = parseInstant('2026-03-14T06:00:00Z');
  const mitigatedAt = parseInstant('2026-03-14T07:05:00Z');
  if (startedAt === undefined || mitigatedAt === undefined) throw new Error('There were such moments.');
  const events = resolveTimeline(reading.outline.events, startedAt);
  return renderBody(
    bodyWithTimeline({ blob: 'fog', path, bytes, reading }, events, [
      { clock: 'started_at', at: startedAt },
      { clock: 'mitigated_at', at: mitigatedAt },
    ]),
  );
}

function renderOne(markdown: string): string {
  return render(markdown)
    .map(({ html }) => html)
    .join('\n');
}

test('a body is parted at its level-2 headings, and what stands before them is kept', () => {
  expect(
    render('Before.\n\n# Title\n\none\n\n## Where we *got* lucky\n\ntwo\n\n### Deeper\n\n## Title\n'),
  ).toEqual([
    { heading: undefined, html: '<p>Before.</p>' },
    { heading: { id: 'title', text: 'Title', html: 'Title' }, html: '<p>one</p>' },
    {
      heading: { id: 'where-we-got-lucky', text: 'Where we got lucky', html: 'Where we <em>got</em> lucky' },
      html: '<p>two</p>\n<h3 id="deeper">Deeper</h3>',
    },
    { heading: { id: 'title-1', text: 'Title', html: 'Title' }, html: '' },
  ]);
});

test('a timeline becomes a log: UTC, distance from the beginning, what happened', () => {
  const [section] = render(`## Timeline

- 06:00 UTC — Fog comes in.
- **07:05** — The horn is *heard* again.
- ~09:00+01:00: Boats leave.
- ??:?? A gull lands
- 2026-03-15 06:00 UTC Done, see [the log](../../runbooks/fog.md).
- no time at all
`);
  expect(section?.html.split('\n')).toEqual([
    '<ul class="log">',
    '<li id="event_1" class="log-entry log-started"><div class="log-time"><span class="log-date">14 Mar 2026</span><time datetime="2026-03-14T06:00:00Z">06:00</time><span class="log-offset">±0</span></div><div class="log-text">Fog comes in.</div></li>',
    '<li id="event_2" class="log-entry log-mitigated"><div class="log-time"><time datetime="2026-03-14T07:05:00Z">07:05</time><span class="log-offset">+1 h 5 min</span></div><div class="log-text">The horn is <em>heard</em> again.</div></li>',
    '<li id="event_3" class="log-entry log-rough"><div class="log-time"><time datetime="2026-03-14T08:00:00Z">~08:00</time><span class="log-offset">+2 h</span></div><div class="log-text">Boats leave.</div></li>',
    '<li id="event_4" class="log-entry log-timeless"><div class="log-time"><span class="log-unknown">time not known</span></div><div class="log-text">A gull lands</div></li>',
    '<li id="event_5" class="log-entry"><div class="log-time"><span class="log-date">15 Mar 2026</span><time datetime="2026-03-15T06:00:00Z">06:00</time><span class="log-offset">+24 h</span></div><div class="log-text">Done, see <a href="x-document:runbooks%2Ffog.md">the log</a>.</div></li>',
    '<li>no time at all</li>',
    '</ul>',
  ]);
});

test('code says its language, tables scroll by keyboard, ticked boxes are no form fields', () => {
  expect(renderOne('```sh\nmailq\n```\n')).toBe(
    '<figure class="code"><figcaption>sh</figcaption><pre tabindex="0" role="group" aria-label="Code, sh"><code class="language-sh">mailq\n</code></pre></figure>',
  );
  expect(renderOne('    plain\n')).toContain('aria-label="Code"><code>plain');
  expect(renderOne('| a |\n|---|\n| b |\n')).toMatch(
    /^<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>/,
  );
  expect(renderOne('- [x] told\n- [ ] asked\n')).not.toContain('<input');
  expect(renderOne('- [x] told\n')).toContain(
    '<span class="tick tick-done"><span class="unseen">Done: </span></span>',
  );
});

test('links to files are kept open until it is known who may read them; others are safe or text', () => {
  expect(renderOne('[a](../../runbooks/fog.md#steps)')).toBe(
    '<p><a href="x-document:runbooks%2Ffog.md%23steps">a</a></p>',
  );
  expect(renderOne('[b](https://pier.example/) <mailto:harbour@pier.example>')).toBe(
    '<p><a href="https://pier.example/" rel="noopener">b</a> <a href="mailto:harbour@pier.example" rel="noopener">mailto:harbour@pier.example</a></p>',
  );
  expect(renderOne('[c](#lessons) [d](/etc/passwd) [e](../../../up.md) [f](javascript:x) [g](%ZZ)')).toBe(
    '<p><a href="#lessons">c</a> d e f g</p>',
  );
});

test('pictures in the repository are kept open, pictures elsewhere become links', () => {
  expect(renderOne('![The horn: "loud"](2026-03-14-fog/horn.png)')).toBe(
    '<p><img src="x-image:incidents%2F2026%2F2026-03-14-fog%2Fhorn.png:The%20horn%3A%20%22loud%22"></p>',
  );
  expect(renderOne('![](https://elsewhere.example/x.png)')).toBe(
    '<p><a href="https://elsewhere.example/x.png" rel="noopener">https://elsewhere.example/x.png</a></p>',
  );
});

test('HTML and comments are left out, a tilde is an approximate time and strikes nothing', () => {
  expect(renderOne('One <b>two</b> <!-- secret --> three.\n\n<details>four</details>\n')).toBe(
    '<p>One two  three.</p>',
  );
  expect(renderOne('From ~06:00~ on, ~~never~~.')).toBe('<p>From ~06:00~ on, <del>never</del>.</p>');
});

test('footnotes lead there and back', () => {
  const html = renderOne('Loud[^1].\n\n[^1]: As the horn is.\n');
  expect(html).toContain('<a href="#user-content-fn-1" id="user-content-fnref-1"');
  expect(html).toContain('<li id="user-content-fn-1">');
  expect(html).toContain('href="#user-content-fnref-1"');
});

test('what the cache holds is what this version renders: raise renderVersion when this changes', () => {
  expect(renderOne('A [b](c.md) `d` ~e~\n\n1. f\n\n   ```sh\n   g\n   ```\n')).toBe(
    '<p>A <a href="x-document:incidents%2F2026%2Fc.md">b</a> <code>d</code> ~e~</p>\n<ol>\n<li>\n<p>f</p>\n<figure class="code"><figcaption>sh</figcaption><pre tabindex="0" role="group" aria-label="Code, sh"><code class="language-sh">g\n</code></pre></figure>\n</li>\n</ol>',
  );
});
