import { expect, test } from 'vitest';
import { escapeHtml, html, nothing, trustedHtml } from '../../src/site/html/html.ts';

const attack = `</script><img src=x onerror="alert('pier')">&amp;`;
const harmless = '&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;pier&#39;)&quot;&gt;&amp;amp;';

test('a value cannot leave the text it stands in', () => {
  expect(html`<p>${attack}</p>`.toString()).toBe(`<p>${harmless}</p>`);
});

test('a value cannot leave the attribute it stands in', () => {
  expect(html`<a title="${attack}">x</a>`.toString()).toBe(`<a title="${harmless}">x</a>`);
});

test('markup is taken over as it is and never escaped twice', () => {
  const inner = html`<b>${'Fish & chips'}</b>`;
  expect(html`<p>${inner}</p>`.toString()).toBe('<p><b>Fish &amp; chips</b></p>');
});

test('lists are joined without commas, numbers are written, nothing is empty', () => {
  const items = ['one', 'two'].map((word) => html`<li>${word}</li>`);
  expect(html`<ol start="${3}">${items}</ol>${nothing}`.toString()).toBe(
    '<ol start="3"><li>one</li><li>two</li></ol>',
  );
});

test('an object that looks like markup is not believed', () => {
  const forged = JSON.parse('{"markup":"<b>","toString":"<b>"}');
  expect(() => html`<p>${forged}</p>`.toString()).toThrow(TypeError);
});

test('trusted markup is taken at its word, plain text is escaped', () => {
  expect(trustedHtml('<hr>').toString()).toBe('<hr>');
  expect(escapeHtml('<hr>')).toBe('&lt;hr&gt;');
});
