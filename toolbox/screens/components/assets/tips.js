// What works: the choices, one card for each tip, and the mechanisms behind them.

import { button, h, icon, link, named, words } from './dom.js';
import { Chips, Filters } from './facets.js';
import { Counted } from './find.js';
import { heading } from './frame.js';
import { Narrowed } from './narrowing.js';
import { wish } from './outbox.js';
import { parts, Strength } from './parts.js';
import { PrintButton, PrintProblem } from './pdf.js';
import { Pick, PickedCard } from './pick.js';
import { Search } from './search.js';

export const tips = (body, data) => [
  heading(body),
  h(
    'div',
    { class: 'find' },
    h('div', { class: 'find-side' }, h(Filters, { body })),
    h(
      'div',
      { class: 'find-main' },
      h(Search, body.search),
      h(Chips, body),
      body.picked && h(PickedCard, body.picked),
      h(Narrowed, { body, inside: (count, stays) => h(Found, { body: { ...body, count }, data, stays }) }),
      h('div', { class: 'text also' }, parts(body.also ? [body.also, ...body.after] : body.after)),
    ),
  ),
];

const Found = ({ body, data, stays }) => [
  h(Counted, { key: 'count', ...body }),
  body.print && [
    h(PrintButton, { key: 'print', print: body.print, language: data.language.code, look: 'button' }),
    h(PrintProblem, { key: 'problem' }),
  ],
  h(
    'ul',
    { key: 'tips', class: 'tips' },
    body.tips.map((card, place) => stays(place) && h('li', { key: card.id, class: 'panel tip' }, Tip(card))),
  ),
  body.more &&
    button({ key: 'more', class: 'button whole', onClick: () => wish(body.more.wish) }, words(body.more.label)),
];

const Tip = ({ title, summary, strength, note, pick, view }) => [
  h('h3', null, words(title)),
  h('p', null, words(summary)),
  h(Strength, strength),
  note && h('p', { class: 'for-group' }, h('b', null, words(note.label)), ' ', words(note.text)),
  h(
    'div',
    { class: 'acts' },
    link(view.query, { class: 'button' }, icon('view'), named(view.label, view.name)),
    h(Pick, pick),
  ),
];
