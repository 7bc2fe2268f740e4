// Find a method: the value, the filters, the cards.

import { button, classes, control, h, icon, link, named, unseen, words } from './dom.js';
import { Chips, Filters } from './facets.js';
import { barOf, heading } from './frame.js';
import { holdChange, shown } from './held.js';
import { Lens } from './lens.js';
import { Narrowed } from './narrowing.js';
import { operate, wish } from './outbox.js';
import { parts } from './parts.js';
import { Pick, PickedCard } from './pick.js';
import { Search } from './search.js';

export const find = (body) => [
  heading(body),
  h(Lens, { key: 'lens', lens: body.lens }),
  h(
    'div',
    { class: 'find' },
    h('div', { class: 'find-side' }, body.planCard && h(PlanCard, body.planCard), h(Filters, { body })),
    h(
      'div',
      { class: 'find-main' },
      h(Search, body.search),
      h(Chips, body),
      body.picked && h(PickedCard, body.picked),
      h(Narrowed, { body, inside: (count, stays) => h(Found, { ...body, count, stays }) }),
      body.also && h('div', { class: 'text also' }, parts([body.also])),
    ),
  ),
];

/** The plan in short, above the menu of a phone. */
export const findBar = ({ planCard }) =>
  planCard &&
  barOf(
    planCard.title,
    words(planCard.text),
    link(planCard.link.query, { class: 'button compact' }, words(planCard.link.label)),
  );

const PlanCard = ({ title, text, share, link: to }) =>
  h(
    'div',
    { class: 'plan-card' },
    h('p', null, h('b', null, words(title))),
    h('p', { class: 'small' }, words(text)),
    h(
      'div',
      { class: 'share', 'aria-hidden': 'true' },
      h('span', { style: { inlineSize: `${Math.min(100, Math.round(share * 100))}%` } }),
    ),
    link(to.query, { class: 'button compact' }, words(to.label)),
  );

/** The number that was found, the way out of nothing, the cards and the button for more of them. */
const Found = ({ count, stays, cards, more, empty }) => [
  h(Counted, { key: 'count', count, empty }),
  h(
    'ul',
    { key: 'cards', class: 'cards' },
    cards.map((card, place) => stays(place) && h('li', { key: card.id, class: 'panel card' }, h(Card, { card }))),
  ),
  more && button({ key: 'more', class: 'button whole', onClick: () => wish(more.wish) }, words(more.label)),
];

export const Counted = ({ count, empty }) => [
  h('div', { key: 'count', role: 'status' }, h('h2', { id: 'toolbox-count', tabIndex: -1 }, words(count))),
  empty && h(Empty, { key: 'empty', ...empty }),
];

const Empty = ({ text, actions }) =>
  h(
    'div',
    { class: 'panel empty' },
    h('p', null, words(text)),
    h(
      'p',
      { class: 'acts' },
      actions.map((one) => control(one, { class: 'button' })),
    ),
  );

function Card({ card }) {
  return [
    h(
      'div',
      { key: 'head', class: 'card-head' },
      h('span', { class: 'tile' }, icon(card.icon)),
      h('div', null, h('h3', null, words(card.title)), h('p', null, words(card.summary))),
    ),
    h(Facts, { key: 'facts', meta: card.meta }),
    card.note &&
      h('p', { key: 'note', class: 'for-group' }, h('b', null, words(card.note.label)), ' ', words(card.note.text)),
    h(Question, { key: 'question', label: card.questionLabel, question: card.question, known: card.questionKnown }),
    h(
      'div',
      { key: 'acts', class: 'acts' },
      h(Add, { id: card.id, inPlan: card.inPlan, add: card.add }),
      link(card.view.query, { class: 'button' }, icon('view'), named(card.view.label, card.view.name)),
      card.pick && h(Pick, card.pick),
    ),
  ];
}

/** Time, people, tension: an icon and words for each. */
export const Facts = ({ meta }) =>
  h(
    'ul',
    { class: 'facts' },
    meta.map((fact) => h('li', null, icon(fact.icon), h('span', null, words(fact.text)))),
  );

/** The question that belongs to the chosen value; its label is only heard where the bar above says the same. */
export const Question = ({ label, question, known }) =>
  question
    ? h(
        'div',
        { class: 'question' },
        h('p', { class: known ? 'unseen' : 'question-label' }, words(label)),
        h('p', null, words(question)),
      )
    : null;

/** “Voeg toe”, which says “In je plan” at once. */
export function Add({ id, inPlan, add }) {
  const done = shown(`add ${id}`, inPlan);
  if (add.off) return null; // the plan is for reading
  return button(
    {
      class: classes('button', done ? 'is-done' : 'main'),
      'aria-disabled': done ? 'true' : null,
      onClick: () => {
        if (done) return;
        holdChange(`add ${id}`, true);
        operate(add.operation);
      },
    },
    icon(done ? 'check' : 'plus'),
    h('span', null, words(done ? add.done : add.label)),
    unseen(add.name),
  );
}
