// Pictograms of 24 by 24, drawn for this project. Always beside words, so hidden from screen readers.
// A string is a path, three numbers are a circle, five a rectangle with round corners.

import { h } from './vendor/preact.js';

const ICONS = {
  // places
  home: ['M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20'],
  methods: [[3.5, 7.5, 11, 13, 2], 'M8 7.2V5.5a2 2 0 0 1 2-2h8.5a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-3.6M7 12h4M7 15.5h4'],
  tips: ['M9 17.5h6M10 20.5h4M8.6 14.6A6 6 0 1 1 15.4 14.6c-.7.5-1 1.2-1 2.1v.8H9.6v-.8c0-.9-.3-1.6-1-2.1Z'],
  plan: [[5, 4.5, 14, 16, 2], 'M9 4.5V3h6v1.5M8.5 10h7M8.5 13.5h7M8.5 17h4'],
  help: ['M12 3.5 5 6v5.4c0 4.2 2.9 7.5 7 9.1 4.1-1.6 7-4.9 7-9.1V6Z', 'm9 12 2.2 2.2L15.4 10'],
  language: [
    [12, 12, 8.5],
    'M3.5 12h17M12 3.5c2.6 2.6 3.8 5.4 3.8 8.5s-1.2 5.9-3.8 8.5c-2.6-2.6-3.8-5.4-3.8-8.5S9.4 6.1 12 3.5Z',
  ],
  // doings
  go: ['M5 12h13M13 6.5l5.5 5.5-5.5 5.5'],
  back: ['M19 12H6M11 6.5 5.5 12l5.5 5.5'],
  check: ['m5 12.5 4.6 4.6L19 7.5'],
  cross: ['M6 6l12 12M18 6 6 18'],
  plus: ['M12 5v14M5 12h14'],
  minus: ['M5 12h14'],
  up: ['M12 19V6M6.5 11.5 12 6l5.5 5.5'],
  down: ['M12 5v13M6.5 12.5 12 18l5.5-5.5'],
  view: ['M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12Z', [12, 12, 2.8]],
  search: [[10.5, 10.5, 6.5], 'm15.5 15.5 5 5'],
  filters: ['M4 7h10M18 7h2M4 12h3M11 12h9M4 17h11M19 17h1', [16, 7, 2], [9, 12, 2], [17, 17, 2]],
  open: ['m6 9.5 6 6 6-6'],
  undo: ['M8 5 4 9l4 4M4.5 9H15a5 5 0 0 1 0 10h-4'],
  redo: ['m16 5 4 4-4 4M19.5 9H9a5 5 0 0 0 0 10h4'],
  drag: [
    [9, 6, 1],
    [15, 6, 1],
    [9, 12, 1],
    [15, 12, 1],
    [9, 18, 1],
    [15, 18, 1],
  ],
  sound: ['M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11'],
  print: [
    'M7 9V4h10v5M7 17H5a1.8 1.8 0 0 1-1.8-1.8v-4.4A1.8 1.8 0 0 1 5 9h14a1.8 1.8 0 0 1 1.8 1.8v4.4A1.8 1.8 0 0 1 19 17h-2',
    [7, 14, 10, 6.5, 1],
  ],
  note: ['M5 19.5 6 15 16 5l3 3L9 18ZM13.5 7.5l3 3'],
  phone: [
    'M6.5 4h3l1.5 4-2 1.5a10 10 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z',
  ],
  lock: [[5, 10.5, 14, 10, 2], 'M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2'],
  // facts about a method
  time: [[12, 12, 8.5], 'M12 7v5.3l3.4 2'],
  people: [
    [9, 8.5, 3],
    'M3.5 19c.4-3.3 2.5-5.2 5.5-5.2s5.1 1.9 5.5 5.2M15.5 5.8a3 3 0 0 1 0 5.4M17 14.2c2.1.6 3.3 2.2 3.6 4.8',
  ],
  calm: ['M5 19C5 10 10 5 19.5 4.5 20 14 15 19 9 19c-1.6 0-2.8-.5-4-1.5M5 19c2-4.5 5-7.5 9-9.5'],
  'a-bit-tense': [
    'M3 9c2.2-2.6 4.3-2.6 6.5 0s4.3 2.6 6.5 0 3.5-2.2 5-.6M3 15.5c2.2-2.6 4.3-2.6 6.5 0s4.3 2.6 6.5 0 3.5-2.2 5-.6',
  ],
  tense: ['M13.5 3.5 5.5 13.5h6l-1 7 8-10h-6Z'],
  warning: ['M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17.2v.1'],
  place: ['M12 21s-6.5-5.7-6.5-11a6.5 6.5 0 0 1 13 0c0 5.3-6.5 11-6.5 11Z', [12, 10, 2.3]],
  things: ['M4.5 8.5h15v11h-15ZM3.5 5h17v3.5h-17ZM10 12h4'],
  book: ['M12 6.5C10 5 7.3 4.5 3.8 4.8v13c3.5-.3 6.2.2 8.2 1.7 2-1.5 4.7-2 8.2-1.7v-13C16.7 4.5 14 5 12 6.5Zm0 0v13'],
  // forms of working
  'whole-circle': [
    [12, 12, 2.3],
    [12, 4.3, 1.8],
    [12, 19.7, 1.8],
    [4.3, 12, 1.8],
    [19.7, 12, 1.8],
    [6.6, 6.6, 1.8],
    [17.4, 6.6, 1.8],
    [6.6, 17.4, 1.8],
    [17.4, 17.4, 1.8],
  ],
  pairs: [
    'M3.5 6.5A2 2 0 0 1 5.5 4.5h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H8.5L5.5 15v-2.5a2 2 0 0 1-2-2Z',
    'M18 9.5h.5a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2V20l-3-2.5H12',
  ],
  'small-groups': [
    [7, 5.8, 1.8],
    [4.5, 10.2, 1.8],
    [9.5, 10.2, 1.8],
    [17, 13.8, 1.8],
    [14.5, 18.2, 1.8],
    [19.5, 18.2, 1.8],
  ],
  movement: ['M12 20.5V13M12 13 5.5 6.5M12 13l6.5-6.5M5.5 11V6.5H10M14 6.5h4.5V11'],
  // values
  'neighbourly-love': ['M12 19.8S4 15.3 4 9.7A4.2 4.2 0 0 1 12 7.8a4.2 4.2 0 0 1 8 1.9c0 5.6-8 10.1-8 10.1Z'],
  'human-rights': ['M12 4v16M8 20h8M5 7.5h14M5 7.5 2.6 13.5a2.6 2.6 0 0 0 4.8 0ZM19 7.5l-2.4 6a2.6 2.6 0 0 0 4.8 0Z'],
  upbringing: [
    [8, 7, 2.6],
    [16.5, 7.8, 2.2],
    [12.3, 14, 1.7],
    'M3.5 19.5c0-4.5 1.7-7 4.5-7M20.5 19.5c0-4-1.2-6.7-4-6.7M9.8 20c.2-1.9 1-3 2.5-3s2.3 1.1 2.5 3',
  ],
  'own-experience': [[12, 6.5, 3], 'M6 20.5c0-5 2.2-8 6-8s6 3 6 8'],
  value: ['M12 3.5 14.6 9l6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8Z'],
  none: [[12, 12, 8.5], 'M8.5 12h7'],
};

const draw = (shape, index) => {
  if (typeof shape === 'string') return h('path', { key: index, d: shape });
  if (shape.length === 3) return h('circle', { key: index, cx: shape[0], cy: shape[1], r: shape[2] });
  return h('rect', { key: index, x: shape[0], y: shape[1], width: shape[2], height: shape[3], rx: shape[4] });
};

const MIRRORED = new Set(['go', 'back', 'undo', 'redo']); // arrows that follow the reading direction

/** One pictogram; a name that we do not draw becomes `otherwise`. */
export const icon = (name, otherwise = 'methods') =>
  h(
    'svg',
    { class: MIRRORED.has(name) ? 'icon mirrored' : 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ICONS[Object.hasOwn(ICONS, name) ? name : otherwise].map(draw),
  );

/** The mark of the toolbox: people in a half circle around one light. */
export const mark = () =>
  h(
    'svg',
    { class: 'mark', viewBox: '0 0 40 40', 'aria-hidden': 'true' },
    h('rect', { width: 40, height: 40, rx: 11 }),
    h('path', { class: 'far', d: 'M7.5 25a12.5 12.5 0 0 1 25 0' }),
    h('path', { class: 'near', d: 'M12 25a8 8 0 0 1 16 0' }),
    h('path', { d: 'M8 29.5h24' }),
    h('circle', { cx: 20, cy: 24, r: 3.2 }),
  );
