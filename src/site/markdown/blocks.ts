import type { Element, ElementContent, Root } from 'hast';
import { element, mapElements } from './walk.ts';

/**
 * Makes blocks usable: tables and code scroll within themselves and by keyboard, code says its language, and ticked boxes,
 * which would be form fields without a label, become marks.
 */
export function dressBlocks(tree: Root): Root {
  return mapElements(tree, (node) => {
    switch (node.tagName) {
      case 'table':
        return element(
          'div',
          { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
          [node],
        );
      case 'pre':
        return dressCode(node);
      case 'input':
        return tick(node);
      default:
        return node;
    }
  });
}

function dressCode(pre: Element): Element {
  const language = languageOf(pre.children[0]);
  const caption = language === undefined ? [] : [element('figcaption', {}, [language])];
  const label = language === undefined ? 'Code' : `Code, ${language}`;
  const scrolling = { tabIndex: 0, role: 'group', ariaLabel: label };
  return element('figure', { className: ['code'] }, [...caption, { ...pre, properties: scrolling }]);
}

function languageOf(code: ElementContent | undefined): string | undefined {
  if (code?.type !== 'element' || !Array.isArray(code.properties.className)) return undefined;
  const name = code.properties.className.find((one) => one.startsWith('language-'));
  return name === undefined ? undefined : name.slice('language-'.length);
}

function tick(input: Element): Element {
  const done = input.properties.checked === true;
  return element('span', { className: done ? ['tick', 'tick-done'] : ['tick'] }, [
    element('span', { className: ['unseen'] }, [done ? 'Done: ' : 'To do: ']),
  ]);
}
