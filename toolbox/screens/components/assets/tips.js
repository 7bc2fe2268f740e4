// What works: one tip in one card, which opens in place.

import { h, icon, unseen, words } from './dom.js';
import { heading } from './frame.js';
import { parts } from './parts.js';

const STEPS = 4; // strong 4, moderate 3, promising 2, mixed 1

export const tips = (body) => [
  heading(body),
  h(
    'ul',
    { class: 'tips' },
    body.cards.map((card) => h('li', { key: card.id, class: 'panel tip' }, Tip(card))),
  ),
];

const Tip = ({ title, summary, strength, parts: list, openLabel }) => [
  h('h2', null, words(title)),
  h('p', null, words(summary)),
  strength && h('p', { class: 'strength' }, h(Strength, strength), words(strength.label)),
  list?.length > 0 &&
    h(
      'details',
      { class: 'more' },
      h('summary', null, icon('open'), words(openLabel), unseen(title)),
      h('div', { class: 'text' }, parts(list, 3)),
    ),
];

const Strength = ({ level }) =>
  h(
    'span',
    { class: 'steps-of-strength', 'aria-hidden': 'true' },
    Array.from({ length: STEPS }, (_, step) => h('span', { class: step < level ? 'is-on' : null })),
  );
