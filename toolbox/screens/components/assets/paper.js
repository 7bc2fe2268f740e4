// Papers on the screen: the same words as on paper, as headings, lists and tables.

import { bare, classes, h, icon, link, words } from './dom.js';
import { heading } from './frame.js';

export const paper = (body, data) => [
  h('p', { key: 'back', class: 'back' }, link(body.back.query, null, icon('back'), words(body.back.label))),
  heading(body),
  body.empty && h('p', { key: 'empty' }, words(body.empty)),
  // A plan that was not read yet is not an empty paper.
  data.state.known && h('article', { key: 'paper', class: 'page paper' }, body.parts.map(draw)),
];

const draw = (part) => KINDS[part.kind](part);

const KINDS = {
  title: ({ text, level, newPage }) => h(`h${level}`, { class: newPage ? 'new-page' : null }, words(text)),

  said: ({ text, look }) => h('p', { class: look, ...(look === 'note' && { dir: 'auto', lang: '' }) }, words(text)),

  lines: ({ lines, order }) =>
    h(
      order === 'numbers' ? 'ol' : 'ul',
      { class: classes('lines', order) },
      lines.map((line) => h('li', null, words(line))),
    ),

  facts: ({ facts, calls }) =>
    h(
      'dl',
      { class: 'facts' },
      facts.map(({ label, value }) =>
        h('div', null, h('dt', null, words(label)), h('dd', null, calls ? h(Call, { number: bare(value) }) : words(value))),
      ),
    ),

  blank: ({ label, lines }) =>
    h(
      'div',
      { class: 'blank' },
      h('span', null, words(label)),
      Array.from({ length: lines }, () => h('span', { class: 'write', 'aria-hidden': 'true' })),
    ),

  table: ({ heads, rows }) =>
    h(
      'table',
      null,
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, words(head))))),
      h('tbody', null, rows.map((row) => h('tr', null, row.map(cell)))),
    ),
};

const cell = (parts, place) =>
  place === 0 ? h('th', { scope: 'row' }, parts.map(draw)) : h('td', null, parts.map(draw));

const Call = ({ number }) =>
  h('a', { class: 'call', href: `tel:${number.replace(/[^0-9+]/g, '')}` }, h('bdi', { dir: 'ltr' }, number));
