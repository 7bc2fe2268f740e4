// What to do before, to take along and to do afterwards.

import { bare, h, icon, words } from './dom.js';

export const Lists = ({ lists: { heading, lists } }) =>
  h(
    'details',
    { class: 'panel reality' },
    h('summary', null, icon('check'), h('b', null, words(heading))),
    lists.map(({ label, items }) =>
      h(
        'div',
        { key: bare(label), class: 'way' },
        h('h3', null, words(label)),
        h(
          'ul',
          { class: 'bullets' },
          items.map((line) => h('li', null, words(line))),
        ),
      ),
    ),
  );
