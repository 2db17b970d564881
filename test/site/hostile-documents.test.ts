import { expect, test } from 'vitest';
import { builtFiles, fileAt } from './build-in-memory.ts';
import { ferries } from './ferries.ts';

const attack = `</script></title><img src=x onerror=alert(1)>"'&]]>`;
const quoted = JSON.stringify(attack);

const files = ferries({
  'lookback.yml': (ferries()['lookback.yml'] ?? '')
    .replace('title: Tidewater status', `title: ${quoted}`)
    .replace('footer: Harbour office, pier 3.', `footer: ${quoted}`),
  'services/gates.yml': `
name: Gates
owner: cormorant-piers
component: { name: ${quoted}, group: ${quoted}, description: ${quoted} }
`,
  'incidents/2026/2026-03-01-attack.md': `---
title: ${quoted}
severity: sev2
status: identified
visibility: public
services: [gates]
started_at: 2026-03-01T06:30:00Z
impact: { summary: ${quoted}, figures: [{ label: ${quoted}, value: 1, unit: "<b>" }] }
factors: [{ id: attack, title: ${quoted}, category: design, description: ${quoted} }]
actions: [{ id: answer, title: ${quoted}, kind: prevent, factors: [attack] }]
accepted_risks: []
updates:
  - { at: 2026-03-01T06:50:00Z, status: identified, components: { gates: major_outage }, message: ${quoted} }
sources: [{ title: ${quoted}, url: "https://tidewater.example/?a='&b" }]
---

## <img src=x onerror=alert(2)> Summary

<script>alert(3)</script>

[a](javascript:alert(4)) [b](data:text/html,x) ![c](javascript:alert(5)) [d](//elsewhere.example/) [e](\\\\elsewhere)
<https://tidewater.example/"onmouseover="alert(6)>

<a href="x-document:incidents%2F2026%2F2026-01-20-cormorant-strike.md">f</a>

\`<a href="x-document:secret">g</a>\` and [h](x-document:secret) and [i](../../../../etc/passwd)

| \`<svg onload=alert(7)>\` |
|---|
| x |

\`\`\`"onload="alert(8)
code
\`\`\`
`,
});
const site = builtFiles(files);

test('no page holds an element, an attribute or an address that a document put there', () => {
  for (const [path, content] of site) {
    if (!path.endsWith('.html')) continue;
    const { attributes, addresses } = markupOf(content);
    expect(
      attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'srcset'),
    ).toEqual([]);
    expect(addresses.filter((address) => !/^(?:\/(?!\/)|#|https:\/\/|mailto:)/.test(address))).toEqual([]);
  }
});

test('the page of the incident is made of these elements and no other', () => {
  const { elements } = markupOf(fileAt(site, 'incidents/2026-03-01-attack/index.html'));
  expect([...new Set(elements)].sort().join(' ')).toBe(
    'a article aside body circle code dd div dl dt figcaption figure footer g h1 h2 h3 head header html li line link main meta nav ol p path pre rect script section span svg table tbody td text th thead time title tr ul',
  );
});

/** Tags as a browser finds them: every quoted value is taken out first, so that nothing in it counts. */
function markupOf(content: string): { elements: string[]; attributes: string[]; addresses: string[] } {
  const tags = [...content.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9:-]+(?:="[^"]*")?)*)\s*\/?>/g)];
  const written = tags.flatMap(([, , list = '']) => [...list.matchAll(/([a-zA-Z0-9:-]+)(?:="([^"]*)")?/g)]);
  expect(tags).toHaveLength([...content.matchAll(/<[a-z]/g)].length);
  return {
    elements: tags.flatMap(([, name]) => name ?? []),
    attributes: written.flatMap(([, name]) => name ?? []),
    addresses: written.flatMap(([, name, value]) => (name === 'href' || name === 'src' ? (value ?? '') : [])),
  };
}

test('what was written is shown as it was written', () => {
  const page = fileAt(site, 'incidents/2026-03-01-attack/index.html');
  expect(page).toContain(
    '&lt;/script&gt;&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;]]&gt;</h1>',
  );
  expect(page).toContain('<p>a b c d e');
  expect(page).toContain('and h and i');
});

test('scripts and styles come from files alone', () => {
  for (const [path, content] of site) {
    if (!path.endsWith('.html')) continue;
    expect(markupOf(content).elements).not.toContain('style');
    expect(content, path).toContain("default-src 'none'");
    expect(
      [...content.matchAll(/<script[^>]*>/g)].every(([tag]) =>
        /src="\/assets\/site\.[0-9a-f]+\.js"/.test(tag),
      ),
    ).toBe(true);
  }
});

test('the API says what was written, and so does the feed once its layers are taken off', () => {
  const { incidents } = JSON.parse(fileAt(site, 'api/v2/incidents.json'));
  expect(incidents[1].name).toBe(attack);
  const feed = fileAt(site, 'feed.atom');
  const titles = [...feed.matchAll(/<title type="html">((?:<!\[CDATA\[[\s\S]*?\]\]>)+)<\/title>/g)].map(
    ([, title]) => title?.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'),
  );
  expect(titles).toContain(
    'Identified: &lt;/script&gt;&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;]]&gt;',
  );
  expect(feed).not.toMatch(/<img/);
});

test('control characters, which XML cannot hold, are left out of the feed', () => {
  const incident = (ferries()['incidents/2026/2026-02-02-gates-slow.md'] ?? '').replace(
    'message: Scanning is slow at all piers.',
    'message: "Scanning\\u0000 is\\u0008 slow"',
  );
  const feed = fileAt(
    builtFiles(ferries({ 'incidents/2026/2026-02-02-gates-slow.md': incident })),
    'feed.atom',
  );
  expect(feed).toContain('<p>Scanning is slow</p>');
});
