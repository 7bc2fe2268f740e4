// The parts of a text: paragraphs, lists, steps, phone numbers. `level` is the level of their headings.

import { Aloud } from './aloud.js';
import { classes, control, h, icon, link, words } from './dom.js';
import { Question } from './find.js';
import { Search } from './search.js';

const STEPS = 4; // strong 4, moderate 3, promising 2, mixed 1

export const parts = (list, level = 2) =>
  list.map((part, index) =>
    h('section', { key: index, class: `part part-${part.kind}` }, KINDS[part.kind]?.(part, level)),
  );

const title = (text, level) => text && h(`h${Math.min(level, 6)}`, null, words(text));
const paragraphs = (list) => list.map((text) => h('p', null, words(text)));
const items = (list, beside) =>
  h(
    'ul',
    { class: 'bullets' },
    list.map((text, at) => h('li', null, words(text), source(beside?.[at]))),
  );

/** The same words in the language that they come from. */
const source = (text) => text && h('p', { class: 'small' }, words(text));

const lines = (texts) => [texts].flat().map((text) => h('dd', null, words(text)));

/** How sure it is: a word, and steps that are filled. */
export const Strength = ({ level, label }) =>
  h(
    'p',
    { class: 'strength' },
    h(
      'span',
      { class: 'steps-of-strength', 'aria-hidden': 'true' },
      Array.from({ length: STEPS }, (_, step) => h('span', { class: step < level ? 'is-on' : null })),
    ),
    words(label),
  );

// A link to a page of ours or of others, or a name alone; a line under it, a word beside it.
const Item = ({ label, text, tag, query, href, site, away }) => [
  h(
    'p',
    null,
    query ? link(query, { class: 'go-to' }, words(label)) : h('b', null, words(label)),
    tag && h('span', { class: 'tag' }, words(tag)),
  ),
  text && h('p', { class: 'small' }, words(text)),
  /^https:/.test(href ?? '') &&
    h('p', null, h('a', { href, rel: 'noreferrer' }, h('bdi', { dir: 'ltr', lang: '' }, site ?? href))),
  away && control(away, { class: 'button compact' }, 'cross'),
];

const KINDS = {
  text: (part, level) => [
    title(part.heading, level + (part.level ?? 2) - 2),
    part.strength && h(Strength, part.strength),
    paragraphs(part.paragraphs),
  ],

  search: (part) => h(Search, part),

  picture: ({ source, alt }) => h('img', { class: 'of-screen', src: source, alt, loading: 'lazy' }),

  say: (part, level) => [
    title(part.heading, level),
    h(Aloud, { texts: part.items, about: part.heading }),
    h(
      'ul',
      { class: 'said' },
      part.items.map((text, at) => h('li', { class: 'say' }, words(text), source(part.beside?.[at]))),
    ),
  ],

  links: (part, level) => [
    title(part.heading, level),
    part.lead && h('p', { class: 'small' }, words(part.lead)),
    h(
      'ul',
      { class: 'links' },
      part.items.map((item) => h('li', null, Item(item))),
    ),
  ],

  list: (part, level) => [title(part.heading, level), items(part.items, part.beside)],

  question: (part) => [
    h(Question, part),
    part.question && h(Aloud, { texts: [part.question], about: part.label }),
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
    h(Aloud, { texts: part.steps.flatMap((step) => [step.text, ...(step.say ?? [])]), about: part.heading }),
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
          source(step.source),
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
      part.pairs.map((pair) => h('div', null, h('dt', null, words(pair.what)), lines(pair.do))),
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
const Call = ({ name, for: whom, number, href, site, hours, source, report }) => {
  const digits = number && h('bdi', { dir: 'ltr' }, number);
  const dial = /^[+\d][\d -]*$/.test(number ?? '') && `tel:${number.replace(/[ -]/g, '')}`;
  return [
    h('p', null, h('b', null, words(name))),
    whom && h('p', null, words(whom)),
    dial
      ? h('p', null, h('a', { class: 'button main', href: dial }, icon('phone'), digits))
      : digits && h('p', null, digits),
    /^https:/.test(href ?? '') &&
      h('p', null, h('a', { href, rel: 'noreferrer' }, h('bdi', { dir: 'ltr', lang: '' }, site ?? href))),
    hours && h('p', { class: 'small' }, words(hours)),
    source && h('p', { class: 'small' }, words(source)),
    report && h(Report, report),
  ];
};

/** Tell the makers of a mistake: a letter with the id of what is wrong, written by the visitor's own program. */
export const Report = ({ label, href }) =>
  /^mailto:/.test(href) && h('p', { class: 'small' }, h('a', { href }, words(label)));
