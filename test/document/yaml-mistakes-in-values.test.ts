import { everyOne } from './marked-yaml.ts';

everyOne('unclosed-bracket', [
  [
    'title: Flour\nlist: ⟦[oven, mill # both⟧\nnote: cold\n',
    { bracket: '[', line: 2 },
    'title: Flour\nlist:                   \nnote: cold\n',
    [13],
  ],
  [
    'title: Flour\nmap: ⟦{ oven: cold⟧\nnote: cold\n',
    { bracket: '{', line: 2 },
    'title: Flour\nmap:             \nnote: cold\n',
    [13],
  ],
  [
    'title: Flour\nlist:\n  ⟦[oven, mill⟧\nnote: cold\n',
    { bracket: '[', line: 3 },
    'title: Flour\nlist:\n  ~          \nnote: cold\n',
    [21],
  ],
  [
    'list:\n  - ⟦[oven, mill⟧\n  - cold\n',
    { bracket: '[', line: 2 },
    'list:\n  - ~          \n  - cold\n',
    [10],
  ],
  ['a: ⟦[b, c⟧\n\n\nnote: x\n', { bracket: '[', line: 1 }, 'a:      \n\n\nnote: x\n', [0]],
  ['a: b\nc: ⟦[d, [e, f]⟧\nnote: x\n', { bracket: '[', line: 2 }, 'a: b\nc:           \nnote: x\n', [5]],
]);

everyOne('text-after-bracket', [
  [
    'title: [P1] ⟦Checkout is slow # yes⟧\nnote: cold\n',
    { bracket: ']', instead: 'title: "[P1] Checkout is slow"' },
    'title:                            \nnote: cold\n',
    [0],
  ],
  [
    'title: {P1} ⟦Checkout is slow⟧\nnote: cold\n',
    { bracket: '}', instead: 'title: "{P1} Checkout is slow"' },
    'title:                      \nnote: cold\n',
    [0],
  ],
  [
    'list: [oven]⟦owner: baker⟧\nnote: x\n',
    { bracket: ']', instead: 'list: "[oven]owner: baker"' },
    'list:                   \nnote: x\n',
    [0],
  ],
]);

everyOne('stray-bracket', [
  ['title: ⟦]⟧\nnote: cold\n', { bracket: ']' }, 'title:  \nnote: cold\n', [0]],
  [
    'title: cold\nlist: [oven]\n⟦]⟧\nnote: cold\n',
    { bracket: ']' },
    'title: cold\nlist: [oven]\n \nnote: cold\n',
    [],
  ],
  [
    'title: cold\nlist: [oven]\n  ⟦]⟧\nnote: cold\n',
    { bracket: ']' },
    'title: cold\nlist: [oven]\n   \nnote: cold\n',
    [],
  ],
]);

everyOne('missing-comma', [
  [
    'map: { id: "oven" ⟦title: "Oven" }⟧\nnote: cold\n',
    {},
    'map:                             \nnote: cold\n',
    [0],
  ],
  ['list:\n  ["oven" ⟦"flour"⟧, rye]\nnote: cold\n', {}, 'list:\n  ~                    \nnote: cold\n', [8]],
  ['list:\n  ["oven" ⟦"flour"⟧ ]\nnote: cold\n', {}, 'list:\n  ~                \nnote: cold\n', [8]],
  ['a:\n  b: ["oven" ⟦"flour"⟧, rye]\nnote: cold\n', {}, 'a:\n  b:                      \nnote: cold\n', [5]],
  ['list: ["oven" ⟦@b⟧]\nnote: x\n', {}, 'list:            \nnote: x\n', [0]],
]);

everyOne('text-after-quote', [
  [
    'map: { id: "oven" ⟦title }⟧\nnote: cold\n',
    { instead: 'map: \'{ id: "oven" title }\'' },
    'map:                     \nnote: cold\n',
    [0],
  ],
  [
    'title: "Flour" ⟦ran out # yes⟧\nnote: x\n',
    { instead: 'title: \'"Flour" ran out\'' },
    'title:                      \nnote: x\n',
    [0],
  ],
  [
    "title: 'it'⟦s gone'⟧\nnote: x\n",
    { instead: 'title: "it\'s gone"' },
    'title:            \nnote: x\n',
    [0],
  ],
  [
    'title: "the "⟦oven" is"⟧\nnote: x\n',
    { instead: 'title: \'the "oven" is\'' },
    'title:                \nnote: x\n',
    [0],
  ],
  ['a: "b"⟦c⟧\nnote: x\n', { instead: 'a: \'"b"c\'' }, 'a:     \nnote: x\n', [0]],
]);

everyOne('colon-in-text', [
  [
    'title: Flour\n  ⟦(see: below)⟧\nnote: x\n',
    { instead: 'title: "Flour (see: below)"' },
    'title:      \n              \nnote: x\n',
    [0],
  ],
  [
    'title: ⟦Checkout: slow⟧ # yes\nnote: x\n',
    { instead: 'title: "Checkout: slow"' },
    'title:                     \nnote: x\n',
    [0],
  ],
  [
    'list:\n  - a: ⟦b - a: c⟧\n    d: e\n  - a: f\n',
    { instead: 'a: "b - a: c"' },
    'list:\n  - a:         \n        \n  - a: f\n',
    [10],
  ],
  [
    'list:\n  - a: ⟦b: c⟧\n    d: e\n  - a: f\n',
    { instead: 'a: "b: c"' },
    'list:\n  - a:     \n    d: e\n  - a: f\n',
    [10],
  ],
  [
    'title: ⟦the oven said: cold: bad⟧\n',
    { instead: 'title: "the oven said: cold: bad"' },
    'title:                         \n',
    [0],
  ],
  [
    'title: ⟦the oven of the bakery on the corner of the old mill said: it is cold and will be⟧\n',
    { instead: 'title: "the oven of the bakery on the corner of the old mill said: …"' },
    'title:                                                                                  \n',
    [0],
  ],
]);

everyOne('reserved-character', [
  [
    'owner: ⟦@octocat⟧ # on call\nnote: x\n',
    { character: '@', instead: 'owner: "@octocat"' },
    'owner:                   \nnote: x\n',
    [0],
  ],
  [
    'list: ["oven", ⟦@octocat⟧, mill]\nnote: x\n',
    { character: '@', instead: '"@octocat"' },
    'list: ["oven", ~       , mill]\nnote: x\n',
    [15],
  ],
  [
    'list:\n  - ⟦@octocat⟧\n  - mill\n',
    { character: '@', instead: '"@octocat"' },
    'list:\n  - ~       \n  - mill\n',
    [10],
  ],
  [
    '⟦@octocat: cold⟧\nnote: x\n',
    { character: '@', instead: '"@octocat: cold"' },
    '              \nnote: x\n',
    [],
  ],
  [
    'list:\n  ⟦@octocat⟧\nnote: x\n',
    { character: '@', instead: '"@octocat"' },
    'list:\n          \nnote: x\n',
    [0],
  ],
  [
    'title: ⟦? who moved it⟧\nnote: x\n',
    { character: '?', instead: 'title: "? who moved it"' },
    'title:               \nnote: x\n',
    [0],
  ],
  [
    'message: ⟦*urgent* please⟧ # yes\nnote: x\n',
    { character: '*', instead: 'message: "*urgent* please"' },
    'message:                      \nnote: x\n',
    [0],
  ],
  [
    'message: ⟦* urgent⟧\nnote: x\n',
    { character: '*', instead: 'message: "* urgent"' },
    'message:         \nnote: x\n',
    [0],
  ],
  [
    'message: ⟦*urgent*⟧\nnote: x\n',
    { character: '*', instead: 'message: "*urgent*"' },
    'message:         \nnote: x\n',
    [0],
  ],
  [
    'list: [⟦*urgent*⟧, oven]\nnote: x\n',
    { character: '*', instead: '"*urgent*"' },
    'list: [~       , oven]\nnote: x\n',
    [7],
  ],
  ['a: ⟦%x⟧\nb: y\n', { character: '%', instead: 'a: "%x"' }, 'a:   \nb: y\n', [0]],
]);

everyOne('unclosed-quote', [
  ['title: ⟦"Flour⟧\nnote: x\n', { line: 1, instead: 'title: "Flour"' }, 'title:       \nnote: x\n', [0]],
  [
    'title: ⟦"Flour⟧\n  rests\n  again\nnote: x\n',
    { line: 1, instead: 'title: "Flour"' },
    'title:       \n       \n       \nnote: x\n',
    [0],
  ],
  ["title: ⟦'Flour⟧\nnote: x\n", { line: 1, instead: "title: 'Flour'" }, 'title:       \nnote: x\n', [0]],
  ['list: [⟦"oven, mill]⟧\nnote: x\n', { line: 1, instead: '"oven"' }, 'list:              \nnote: x\n', [0]],
  [
    "map: { a: ⟦'oven , b: c }⟧\nnote: x\n",
    { line: 1, instead: "'oven'" },
    'map:                    \nnote: x\n',
    [0],
  ],
  [
    'map: { ⟦"oven : 1 }⟧\nnote: x\n',
    { line: 1, instead: '"oven : 1"' },
    'map:              \nnote: x\n',
    [0],
  ],
  ['⟦"title: Flour⟧\nnote: x\n', { line: 1, instead: '"title: Flour"' }, '             \nnote: x\n', [0]],
  [
    'list:\n  [⟦"oven, mill]⟧\nnote: x\n',
    { line: 2, instead: '"oven"' },
    'list:\n  ~            \nnote: x\n',
    [8],
  ],
  ['list:\n  - ⟦"oven⟧\n  - mill\n', { line: 2, instead: '"oven"' }, 'list:\n  - ~    \n  - mill\n', [10]],
  [
    'first: "fine"\ntitle: ⟦"Flour⟧\n',
    { line: 2, instead: 'title: "Flour"' },
    'first: "fine"\ntitle:       \n',
    [14],
  ],
]);

everyOne('unknown-escape', [
  [
    'path: "C:⟦\\d⟧ir"\nnote: x\n',
    { sequence: '\\d', instead: "'C:\\dir'" },
    'path: ~       \nnote: x\n',
    [6],
  ],
  [
    'path: "C:⟦\\d⟧ir\'s"\nnote: x\n',
    { sequence: '\\d', instead: '"C:\\\\dir\'s"' },
    'path: ~         \nnote: x\n',
    [6],
  ],
  [
    'path: "a⟦\\s⟧b\\dc"\nnote: x\n',
    { sequence: '\\s', instead: "'a\\sb\\dc'" },
    'path: ~        \nnote: x\n',
    [6],
  ],
  [
    'list: ["C:⟦\\d⟧ir", oven]\nnote: x\n',
    { sequence: '\\d', instead: "'C:\\dir'" },
    'list: [~       , oven]\nnote: x\n',
    [7],
  ],
]);

everyOne('text-after-block-mark', [
  [
    'summary: > ⟦5 minutes # yes⟧\nnote: x\n',
    { mark: '>', instead: 'summary: "> 5 minutes"' },
    'summary:                  \nnote: x\n',
    [0],
  ],
  [
    'summary: >- ⟦5 minutes⟧\nnote: x\n',
    { mark: '>-', instead: 'summary: ">- 5 minutes"' },
    'summary:             \nnote: x\n',
    [0],
  ],
  [
    'summary: | ⟦cold⟧\n  oven\nnote: x\n',
    { mark: '|', instead: 'summary: "| cold"' },
    'summary:       \n      \nnote: x\n',
    [0],
  ],
]);

everyOne('list-beside-key', [
  ['tags: ⟦- oven # b⟧\nnote: x\n', { instead: 'tags: "- oven"' }, 'tags:           \nnote: x\n', [0]],
]);
