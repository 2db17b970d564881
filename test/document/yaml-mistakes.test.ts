import { describe, expect, test } from 'vitest';
import { everyOne, mend } from './marked-yaml.ts';

everyOne('no-key', [
  ['title: Flour\n- ⟦[oven, mill⟧\n', {}, 'title: Flour\n             \n', []],
  ['title: x\n⟦note cold⟧\n', {}, 'title: x\nnote:    \n', [9]],
  ['title: x\n⟦title cold⟧\n', {}, 'title: x\n          \n', []],
  ['title: x\n⟦note⟧\n', {}, 'title: x\n    \n', []],
  ['title: x\n⟦(cold)⟧\n', {}, 'title: x\n      \n', []],
  ['note: x\n⟦"title: Flour⟧\n', {}, 'note: x\n             \n', []],
  ['⟦: cold⟧\nnote: x\n', {}, '      \nnote: x\n', []],
  ['map:\n  ⟦: cold⟧\n  a: b\n', {}, 'map:\n        \n  a: b\n', []],
  ['a: &b 1\n⟦&c⟧\n', {}, 'a: &b 1\n  \n', []],
  ['title: x\n⟦{ a: b⟧\n', {}, 'title: x\n      \n', []],
  ['⟦just text⟧\nnote: x\n', {}, 'just:    \nnote: x\n', [0]],
  ['⟦list⟧\n  - oven\nnote: x\n', {}, '    \n        \nnote: x\n', []],
  ['note: x\n⟦list⟧\n  - oven\n', {}, 'note: x\n    \n        \n', []],
  ['note: x\n⟦"title: Flour⟧\n  more\n', {}, 'note: x\n             \n      \n', []],
  ['list:\n  - a: b\n    ⟦note cold⟧\n', {}, 'list:\n  - a: b\n    note:    \n', [19]],
  [
    'map:\n  a: b\n  ⟦note cold⟧\n  c: d\nnote: e\n',
    {},
    'map:\n  a: b\n  note:    \n  c: d\nnote: e\n',
    [14],
  ],
  ['map:\n  a: b\n  ⟦a cold⟧\n  c: d\n', {}, 'map:\n  a: b\n        \n  c: d\n', []],
]);

everyOne('repeated-key', [
  ['map: { a: 1, ⟦a: 2⟧, b: 3 }\n', { key: 'a', line: 1 }, 'map: { a: 1,       b: 3 }\n', []],
  ['map: { a: 1, b: 3, ⟦a⟧ }\n', { key: 'a', line: 1 }, 'map: { a: 1, b: 3,   }\n', []],
  ['map: { a: 1, ⟦a: 2⟧ }\nnote: x\n', { key: 'a', line: 1 }, 'map: { a: 1,      }\nnote: x\n', []],
  [
    'map: { a: 1, ⟦a: 2⟧ , b: 3 }\nnote: x\n',
    { key: 'a', line: 1 },
    'map: { a: 1,        b: 3 }\nnote: x\n',
    [],
  ],
  ['list:\n  - id: a\n    ⟦id: b⟧\n', { key: 'id', line: 2 }, 'list:\n  - id: a\n         \n', []],
  [
    'list:\n  - { a: 1, ⟦a: 2⟧ }\nnote: x\n',
    { key: 'a', line: 2 },
    'list:\n  - { a: 1,      }\nnote: x\n',
    [],
  ],
  ['owner: b\n\n⟦owner: c⟧\n', { key: 'owner', line: 1 }, 'owner: b\n\n        \n', []],
  [
    'map:\n  a: 1\n  ⟦a:⟧\n    c: 2\n  b: 3\n',
    { key: 'a', line: 2 },
    'map:\n  a: 1\n    \n        \n  b: 3\n',
    [],
  ],
]);

everyOne('no-space-after-colon', [
  [
    'title: x\n⟦note:cold⟧\n  more\n',
    { key: 'note', instead: 'note: cold' },
    'title: x\nnote:    \n      \n',
    [9],
  ],
  ['title: x\n⟦title:cold⟧\n', { key: 'title', instead: 'title: cold' }, 'title: x\n          \n', []],
  ['title: x\n⟦note = cold⟧\n', { key: 'note', instead: 'note: cold' }, 'title: x\nnote:      \n', [9]],
]);

everyOne('second-document', [
  ['title: x\n⟦---⟧\nnote: y\n', { read: true }, 'title: x\n   \nnote: y\n', []],
  ['title: x\n⟦...⟧\nnote: y\n', { read: true }, 'title: x\n   \nnote: y\n', []],
  ['title: x\n⟦---⟧\ntitle: y\nnote: z\n', { read: false }, 'title: x\n   \n        \n       \n', []],
  ['---\ntitle: x\n⟦---⟧\nnote: y\n', { read: true }, '---\ntitle: x\n   \nnote: y\n', []],
  ['title: x\n⟦---⟧ \r\nnote: y\n', { read: true }, 'title: x\n    \r\nnote: y\n', []],
]);

everyOne('tab', [
  ['map:\n⟦\t⟧oven: cold\n\tmill: still\n', { lines: 2 }, 'map:\n oven: cold\n mill: still\n', []],
  ['map:\n⟦  \t⟧oven: cold\nnote: x\n', { lines: 1 }, 'map:\n   oven: cold\nnote: x\n', []],
  ['map:\n⟦\t⟧oven: cold', { lines: 1 }, 'map:\n oven: cold', []],
]);

everyOne('too-deep', [
  [
    'title: Flour\n  ⟦severity: sev2⟧\n  owner: b\n    deep: c\n  - item\nnote: x\n',
    { key: 'title' },
    'title:      \nseverity:       \nowner:    \n           \n        \nnote: x\n',
    [0, 13, 30],
  ],
  [
    'map:\n  title: Flour\n    ⟦severity: sev2⟧\n    owner: b\n  note: x\n',
    { key: 'title' },
    'map:\n  title:      \n  severity:       \n  owner:    \n  note: x\n',
    [7, 22, 41],
  ],
]);

everyOne('misaligned', [
  [
    'map:\n    oven: cold\n  ⟦mill: still⟧\nnote: x\n',
    { columns: 2 },
    'map:\n    oven: cold\n    mill:    \nnote: x\n',
    [24],
  ],
  [
    'map:\n    oven: cold\n  ⟦m: still⟧\nnote: x\n',
    { columns: 2 },
    'map:\n    oven: cold\n    m:    \nnote: x\n',
    [24],
  ],
  [
    'map:\n    oven: cold\n  ⟦mill⟧\nnote: x\n',
    { columns: 2 },
    'map:\n              \n      \nnote: x\n',
    [0],
  ],
  [
    'map:\n        oven: cold\n  ⟦m: a⟧\nnote: x\n',
    { columns: 2 },
    'map:\n                  \n      \nnote: x\n',
    [0],
  ],
  [
    'list:\n  - id: a\n  ⟦owner: b⟧\n  - id: c\n',
    { columns: 2 },
    'list:\n  - id: a\n    owner:\n  - id: c\n',
    [20],
  ],
]);

everyOne('other', [
  [
    'title: &a ⟦&b x⟧\nnote: x\n',
    { reason: 'A node can have at most one anchor.' },
    'title:        \nnote: x\n',
    [0],
  ],
]);

everyOne('no-space-after-dash', [
  ['- id: oven\n  ⟦-mill⟧\n', { instead: '- mill' }, '- id: oven\n       \n', []],
  [
    'list:\n  ⟦-id: oven⟧\n  - id: mill\nnote: x\n',
    { instead: '- id: oven' },
    'list:\n           \n            \nnote: x\n',
    [0],
  ],
]);

describe('one mistake behind the other', () => {
  test.each([
    [
      'title: x\n⟦...⟧\nnote: y\n⟦---⟧\nowner: z\n',
      ['second-document', 'second-document'],
      'title: x\n   \nnote: y\n   \nowner: z\n',
      [],
    ],
    [
      'title: x\n⟦---⟧\nnote: y\n⟦---⟧\nnote: z\n',
      ['second-document', 'second-document'],
      'title: x\n   \nnote: y\n   \n       \n',
      [],
    ],
    [
      'map:\n⟦\t⟧oven: cold\n \t ⟦mill: still⟧\nnote: x\n⟦\t⟧end: y\n',
      ['tab', 'too-deep', 'tab'],
      'map:\n oven:     \n mill:        \nnote:  \n       \n',
      [6, 18, 32],
    ],
    [
      'list: ⟦[oven, ⟦`cold` ⟧x⟧\nnote: x\n',
      ['reserved-character', 'unclosed-bracket'],
      'list:                \nnote: x\n',
      [13, 0],
    ],
    [
      'path: "⟦\\d⟧\\q"\nother: "⟦\\k⟧"\n',
      ['unknown-escape', 'unknown-escape'],
      'path: ~     \nother: ~   \n',
      [6, 20],
    ],
    [
      'note: a⟦\u0007⟧b\bc\ntitle: d⟦\u009f⟧e\n',
      ['control-character', 'control-character'],
      'note:      \ntitle:    \n',
      [0, 12],
    ],
    [
      'note: a⟦\u001f⟧b\n  more\ntitle: ⟦\u0007⟧\n',
      ['control-character', 'control-character'],
      'note:    \n      \ntitle:  \n',
      [0, 17],
    ],
    ['note: ⟦!o⟧ one\n⟦note: two⟧\n', ['repeated-key', 'tag'], 'note:       \n         \n', [0]],
    [
      'a: ⟦@b⟧\nc: ⟦D: e⟧\n⟦f:g⟧\nnote: ⟦"i⟧\n',
      ['reserved-character', 'colon-in-text', 'no-space-after-colon', 'unclosed-quote'],
      'a:   \nc:     \nf: \nnote:   \n',
      [0, 6, 14, 18],
    ],
    ['a: ⟦@b⟧\nc: ⟦@d⟧\n', ['reserved-character', 'reserved-character'], 'a:   \nc:   \n', [0, 6]],
    [
      'a: ⟦!one⟧ b\nc: ⟦*d⟧\ne: ⟦\u0007⟧\n',
      ['control-character', 'tag', 'unknown-anchor'],
      'a:       \nc:   \ne:  \n',
      [16, 0, 10],
    ],
  ] as const)('%j', (marked, kinds, left, lost) => {
    const { seen, causes, text, lost: offsets } = mend(marked);
    expect({ seen, kinds: causes.map(({ is }) => is), text, lost: offsets }).toEqual({
      seen: marked,
      kinds,
      text: left,
      lost,
    });
  });
});
