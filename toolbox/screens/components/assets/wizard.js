// The five questions: an answer is the next button.

import { button, h, icon, link, words } from './dom.js';
import { Halted } from './halted.js';
import { operate, wish } from './outbox.js';

/** A screen with one question. */
export const wizard = (body, data) => [
  body.back &&
    h('p', { key: 'back', class: 'back' }, link(body.back.query, null, icon('back'), words(body.back.label))),
  h(
    'div',
    { key: `question ${body.number}`, class: 'ask' },
    h(Progress, body),
    h('h1', { tabIndex: -1 }, words(body.heading)),
    body.halted ? h(Halted, { halted: body.halted, language: data.language.code }) : h(Answers, body),
    body.soFar.answers.length > 0 &&
      h(
        'div',
        { class: 'so-far' },
        h('p', null, h('b', null, words(body.soFar.label)), ' ', body.soFar.answers.join(' · ')),
        body.soFar.change && link(body.soFar.change.query, null, words(body.soFar.change.label)),
      ),
  ),
];

/** How far it is: in words and in bars. */
export const Progress = ({ step, number, of }) =>
  h(
    'p',
    { class: 'progress' },
    words(step),
    h(
      'span',
      { class: 'bars', 'aria-hidden': 'true' },
      Array.from({ length: of }, (_, place) => h('span', { class: place < number ? 'is-on' : null })),
    ),
  );

/** The answers, each a button of the whole width. */
export const Answers = ({ answers, more }) =>
  h(
    'div',
    { class: 'answer-list' },
    answers.map(Answer),
    more &&
      h(
        'details',
        { class: 'more' },
        h('summary', null, icon('open'), words(more.label)),
        h('div', { class: 'answer-list' }, more.answers.map(Answer)),
      ),
  );

const Answer = ({ label, example, wish: what, operation }) =>
  button(
    { key: label, class: 'answer-button', onClick: () => (operation ? operate(operation) : wish(what)) },
    h('span', null, h('b', null, words(label)), example && h('span', { class: 'small' }, words(example))),
    icon('go'),
  );
