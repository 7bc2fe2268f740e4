// The parts of a text: paragraphs, lists, steps, phone numbers. `level` is the level of their headings.

import { classes, h, icon, words } from './dom.js';
import { Question } from './find.js';

export const parts = (list, level = 2) =>
  list.map((part, index) =>
    h('section', { key: index, class: `part part-${part.kind}` }, KINDS[part.kind]?.(part, level)),
  );

const title = (text, level) => text && h(`h${Math.min(level, 6)}`, null, words(text));
const paragraphs = (list) => list.map((text) => h('p', null, words(text)));
const items = (list) =>
  h(
    'ul',
    { class: 'bullets' },
    list.map((text) => h('li', null, words(text))),
  );

const KINDS = {
  text: (part, level) => [title(part.heading, level + (part.level ?? 2) - 2), paragraphs(part.paragraphs)],

  list: (part, level) => [title(part.heading, level), items(part.items)],

  question: (part) => [
    h(Question, part),
    part.others?.items.length > 0 &&
      h(
        'details',
        { class: 'more' },
        h('summary', null, icon('open'), words(part.others.label)),
        h(
          'div',
          null,
          part.others.items.map((one) => h(Question, { label: one.label, question: one.text })),
        ),
      ),
  ],

  steps: (part, level) => [
    title(part.heading, level),
    h(
      'ol',
      { class: 'steps' },
      part.steps.map((step) =>
        h(
          'li',
          null,
          h(
            'p',
            null,
            words(step.text),
            step.minutes && h('span', { class: 'minutes' }, icon('time'), words(step.minutes)),
          ),
          step.say?.length > 0 &&
            h('div', { class: 'say' }, h('p', { class: 'small' }, words(part.sayLabel)), paragraphs(step.say)),
        ),
      ),
    ),
  ],

  pairs: (part, level) => [
    title(part.heading, level),
    h(
      'dl',
      { class: 'pairs' },
      part.pairs.map((pair) => h('div', null, h('dt', null, words(pair.what)), h('dd', null, words(pair.do)))),
    ),
  ],

  things: (part, level) => [
    title(part.heading, level),
    h(
      'ul',
      { class: 'things' },
      part.items.map((thing) =>
        h(
          'li',
          null,
          h('span', null, words(thing.name), thing.instead && h('span', { class: 'small' }, words(thing.instead))),
          thing.count && h('span', { class: 'amount' }, words(thing.count)),
        ),
      ),
    ),
  ],

  calls: (part, level) => [
    title(part.heading, level),
    h(
      'ul',
      { class: 'calls' },
      part.calls.map((call) => h('li', { class: 'panel' }, Call(call))),
    ),
  ],

  notes: (part, level) => [
    title(part.heading, level),
    h(
      'ul',
      { class: 'notes' },
      part.notes.map((note) =>
        h('li', { class: classes(note.first && 'is-first') }, h('b', null, words(note.label)), ' ', words(note.text)),
      ),
    ),
  ],

  facts: (part, level) => [
    title(part.heading, level),
    h(
      'dl',
      { class: 'pairs facts-list' },
      part.facts.map((fact) => h('div', null, h('dt', null, words(fact.label)), h('dd', null, words(fact.value)))),
    ),
  ],
};

// Digits keep their order in a right-to-left text. A number that can be dialled is dialled with one tap.
const Call = ({ name, for: whom, number, href, site, hours, source }) => {
  const digits = number && h('bdi', { dir: 'ltr' }, number);
  const dial = /^[+\d][\d -]*$/.test(number ?? '') && `tel:${number.replace(/[ -]/g, '')}`;
  return [
    h('p', null, h('b', null, words(name))),
    whom && h('p', null, words(whom)),
    dial
      ? h('p', null, h('a', { class: 'button main', href: dial }, icon('phone'), digits))
      : digits && h('p', null, digits),
    /^https:/.test(href ?? '') &&
      h('p', null, h('a', { href, rel: 'noreferrer' }, h('bdi', { dir: 'ltr' }, site ?? href))),
    hours && h('p', { class: 'small' }, words(hours)),
    source && h('p', { class: 'small' }, words(source)),
  ];
};
