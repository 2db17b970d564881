import { describe, expect, test } from 'vitest';
import { findRefusals } from '../../src/document/yaml-refusal.ts';
import { readYamlTree } from '../../src/document/yaml-tree.ts';
import { everyOne } from './marked-yaml.ts';

everyOne('unknown-anchor', [
  [
    'message: ⟦*urgent please⟧\nnote: x\n',
    { name: 'urgent', instead: 'message: "*urgent please"' },
    'message:               \nnote: x\n',
    [0],
  ],
  [
    'message: ⟦*urgent⟧ # b\nnote: x\n',
    { name: 'urgent', instead: 'message: "*urgent"' },
    'message:            \nnote: x\n',
    [0],
  ],
  [
    'list: [⟦*urgent⟧, oven]\nnote: x\n',
    { name: 'urgent', instead: '"*urgent"' },
    'list: [~      , oven]\nnote: x\n',
    [7],
  ],
  [
    'base: &urgent oven\nmessage: *urgent\nother: ⟦*gone⟧\n',
    { name: 'gone', instead: 'other: "*gone"' },
    'base: &urgent oven\nmessage: *urgent\nother:      \n',
    [36],
  ],
  [
    'base: &b { a: 1 }\nother: *b\nmessage: ⟦*gone⟧\n',
    { name: 'gone', instead: 'message: "*gone"' },
    'base: &b { a: 1 }\nother: *b\nmessage:      \n',
    [28],
  ],
  [
    'list:\n  - ⟦*gone⟧\n  - oven\n',
    { name: 'gone', instead: '"*gone"' },
    'list:\n  - ~    \n  - oven\n',
    [10],
  ],
]);

everyOne('tag', [
  [
    'title: ⟦!important⟧ thing # b\nnote: x\n',
    { tag: '!important', instead: 'title: "!important thing"' },
    'title:                     \nnote: x\n',
    [0],
  ],
  [
    'title: ⟦!!python/object⟧ oven\nnote: x\n',
    { tag: '!!python/object', instead: 'title: "!!python/object oven"' },
    'title:                     \nnote: x\n',
    [0],
  ],
  [
    'title: !!str oven\nnote: ⟦!oven⟧ x\n',
    { tag: '!oven', instead: 'note: "!oven x"' },
    'title: !!str oven\nnote:        \n',
    [18],
  ],
  [
    'title: ! oven\nnote: ⟦!oven⟧ x\n',
    { tag: '!oven', instead: 'note: "!oven x"' },
    'title: ! oven\nnote:        \n',
    [14],
  ],
  ['title: ⟦!oven⟧\nnote: x\n', { tag: '!oven', instead: 'title: "!oven"' }, 'title:      \nnote: x\n', [0]],
  [
    'list: [⟦!oven⟧ cold, mill]\nnote: x\n',
    { tag: '!oven', instead: '"!oven cold"' },
    'list: [~         , mill]\nnote: x\n',
    [7],
  ],
  [
    'list: ⟦!oven⟧ [cold, mill]\nnote: x\n',
    { tag: '!oven', instead: 'list: "!oven [cold, mill]"' },
    'list:                   \nnote: x\n',
    [0],
  ],
  [
    'list: [⟦!oven⟧, mill]\nnote: x\n',
    { tag: '!oven', instead: '"!oven"' },
    'list: [~    , mill]\nnote: x\n',
    [7],
  ],
  [
    'title: ⟦!oven⟧ &a cold\nnote: x\n',
    { tag: '!oven', instead: 'title: "!oven &a cold"' },
    'title:              \nnote: x\n',
    [0],
  ],
  [
    'title: &a ⟦!oven⟧ cold\nnote: x\n',
    { tag: '!oven', instead: 'title: "&a !oven cold"' },
    'title:              \nnote: x\n',
    [0],
  ],
  [
    'map: ⟦!oven⟧\n  a: b\nnote: x\n',
    { tag: '!oven', instead: 'map: "!oven"' },
    'map:      \n      \nnote: x\n',
    [0],
  ],
  [
    'map: { a: ⟦!oven⟧ cold }\nnote: x\n',
    { tag: '!oven', instead: '"!oven cold"' },
    'map: { a: ~          }\nnote: x\n',
    [10],
  ],
]);

everyOne('control-character', [
  ['note: co⟦\u0007⟧ld\ntitle: x\n', { codePoint: 'U+0007' }, 'note:      \ntitle: x\n', [0]],
  ['no⟦\u0007⟧te: cold\ntitle: x\n', { codePoint: 'U+0007' }, '           \ntitle: x\n', []],
  ['note: a\u0085b\ntitle: d⟦\uffff⟧e\n', { codePoint: 'U+FFFF' }, 'note: a\u0085b\ntitle:    \n', [10]],
  ['list:\n  - a⟦\u0007⟧b\n  - c\n', { codePoint: 'U+0007' }, 'list:\n       \n  - c\n', []],
  ['note: a⟦\u000b⟧b\n', { codePoint: 'U+000B' }, 'note:    \n', [0]],
  ['note: ⟦\u0007⟧\ntitle: x\n', { codePoint: 'U+0007' }, 'note:  \ntitle: x\n', [0]],
]);

describe('no more is looked for than can be said', () => {
  test.each([
    ['lost aliases', 'a: *one\nb: *two\nc: *three\n', 'unknown-anchor'],
    ['tags', 'a: !one b\nc: !two d\ne: !three f\n', 'tag'],
    ['control characters', 'a: b\u0007\nc: d\u0007\ne: f\u0007\n', 'control-character'],
  ])('%s', (_, text, is) => {
    const kinds = (limit: number) =>
      findRefusals(text, readYamlTree(text), limit).map(({ cause }) => cause.is);
    expect(kinds(2)).toEqual([is, is]);
    expect(kinds(3)).toEqual([is, is, is]);
    expect(kinds(4)).toEqual([is, is, is]);
  });
});
