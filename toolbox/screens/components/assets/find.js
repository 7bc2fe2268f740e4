// Find a method: the value, the filters, the cards.

import { Component } from './vendor/preact.js';
import { bare, button, classes, control, h, icon, link, named, unseen, words } from './dom.js';
import { barOf, heading } from './frame.js';
import { holdChange, holdWish, shown } from './held.js';
import { Lens } from './lens.js';
import { operate, wish } from './outbox.js';

let keptOpen = false; // the filters of a phone stay open while the cards below change

export const find = (body) => [
  heading(body),
  h(Lens, { key: 'lens', lens: body.lens }),
  h(
    'div',
    { class: 'find' },
    h('div', { class: 'find-side' }, body.planCard && h(PlanCard, body.planCard), h(Filters, { body })),
    h('div', { class: 'find-main' }, h(Chips, body), h(Found, body)),
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

const wide = matchMedia('(min-width: 900px)');

// One list of filters: always there beside the cards, behind its button on a phone.
class Filters extends Component {
  constructor(props) {
    super(props);
    this.box = (node) => {
      this.node = node;
    };
    this.look = () => this.setState({});
    this.toggled = () => {
      if (!wide.matches) keptOpen = this.node.open;
    };
    this.close = () => {
      this.node.open = false;
      this.node.querySelector('summary').focus();
    };
  }

  componentDidMount() {
    wide.addEventListener('change', this.look);
  }

  componentWillUnmount() {
    wide.removeEventListener('change', this.look);
  }

  render({ body: { filters, facets } }) {
    return h(
      'details',
      { class: 'filters', open: wide.matches || keptOpen, ref: this.box, onToggle: this.toggled },
      h('summary', { class: 'button whole' }, icon('filters'), words(filters.button)),
      h(
        'div',
        { class: 'panel' },
        h('h2', null, words(filters.heading)),
        facets.map((facet) => h(Facet, { key: facet.id, facet })),
        button({ class: 'button whole main', onClick: this.close }, words(filters.close)),
      ),
    );
  }
}

const Facet = ({ facet }) =>
  h(
    'fieldset',
    { class: 'facet' },
    h('legend', null, words(facet.label)),
    facet.hint && h('p', { class: 'small' }, words(facet.hint)),
    facet.options.map((option) => h(Option, { key: option.id, option, facet })),
  );

function Option({ option, facet }) {
  const one = facet.kind === 'one';
  const name = one ? `tick ${facet.id}` : `tick ${facet.id} ${option.id}`;
  const checked = one ? shown(name, option.checked ? option.id : null) === option.id : shown(name, option.checked);
  const off = option.off && !checked;
  return h(
    'label',
    { class: classes('option', checked && 'is-on', off && 'is-off') },
    h('input', {
      type: one ? 'radio' : 'checkbox',
      name: facet.id,
      checked,
      disabled: off,
      onChange: () => {
        holdWish(name, one ? option.id : !checked);
        wish(option.wish);
      },
    }),
    h('span', null, words(option.label)),
    h('span', { class: 'amount', 'aria-hidden': 'true' }, option.count),
    unseen(option.countLabel),
  );
}

const Chips = ({ chosenLabel, chips, clear }) =>
  (chips.length > 0 || clear) &&
  h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': bare(chosenLabel), 'data-group': '#toolbox-count' },
    chips.map((chip) =>
      button({ class: 'chip', onClick: () => wish(chip.wish) }, named(chip.label, chip.name), icon('cross')),
    ),
    clear && button({ class: 'chip all', onClick: () => wish(clear.wish) }, words(clear.label)),
  );

const Found = ({ count, cards, more, empty }) => [
  h('div', { key: 'count', role: 'status' }, h('h2', { id: 'toolbox-count', tabIndex: -1 }, words(count))),
  empty && h(Empty, { key: 'empty', ...empty }),
  h(
    'ul',
    { key: 'cards', class: 'cards' },
    cards.map((card) => h('li', { key: card.id, class: 'panel card' }, h(Card, { card }))),
  ),
  more && button({ key: 'more', class: 'button whole', onClick: () => wish(more.wish) }, words(more.label)),
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
    h(Question, { key: 'question', label: card.questionLabel, question: card.question }),
    h(
      'div',
      { key: 'acts', class: 'acts' },
      h(Add, { id: card.id, inPlan: card.inPlan, add: card.add }),
      link(card.view.query, { class: 'button' }, icon('view'), named(card.view.label, card.view.name)),
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

/** The question that belongs to the chosen value. */
export const Question = ({ label, question }) =>
  question
    ? h('div', { class: 'question' }, h('p', { class: 'question-label' }, words(label)), h('p', null, words(question)))
    : null;

/** “Voeg toe”, which says “In je plan” at once. */
export function Add({ id, inPlan, add }) {
  const done = shown(`add ${id}`, inPlan);
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
