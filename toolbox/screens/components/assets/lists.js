// What to do before, to take along and to do afterwards.

import { bare, h, icon, words } from './dom.js';
import { Unfold } from './folding.js';

export const Lists = ({ lists: { heading, lists } }) =>
  h(Unfold, {
    class: 'panel reality',
    summary: [icon('check'), h('b', null, words(heading))],
    inside: () => lists.map((list) => h(List, { key: bare(list.label), ...list })),
  });

const List = ({ label, items }) =>
  h(
    'div',
    { class: 'way' },
    h('h3', null, words(label)),
    h(
      'ul',
      { class: 'bullets' },
      items.map((line) => h('li', null, words(line))),
    ),
  );
