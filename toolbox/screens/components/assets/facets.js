// The choices that narrow a list, and the chips of what was chosen.

import { Component } from './vendor/preact.js';
import { bare, button, classes, h, icon, named, unseen, words } from './dom.js';
import { Unfold, wide } from './folding.js';
import { holdTick } from './held.js';
import { isTicked, nameOf } from './narrowing.js';
import { wish } from './outbox.js';

let keptOpen = false; // the filters of a phone stay open while the cards below change

// One list of filters: always there beside the cards, behind its button on a phone.
export class Filters extends Component {
  constructor(props) {
    super(props);
    this.box = (node) => {
      this.node = node;
    };
    this.look = () => this.setState({});
    this.toggled = () => {
      if (!wide.matches) keptOpen = this.node.open;
      if (this.node.open) this.setState({ wanted: true });
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

  // On a phone nobody may ever unfold them.
  render({ body }, { wanted }) {
    const open = wide.matches || keptOpen;
    return h(
      'details',
      { class: 'filters', open, ref: this.box, onToggle: this.toggled },
      h('summary', { class: 'button whole' }, icon('filters'), words(body.filters.button)),
      (open || wanted) && h(Choices, { body, close: this.close }),
    );
  }
}

const Choices = ({ body: { filters, facets }, close }) =>
  h(
    'div',
    { class: 'panel' },
    h('h2', null, words(filters.heading)),
    facets.filter((facet) => !facet.more).map((facet) => h(Facet, { key: facet.id, facet })),
    h(More, { label: filters.more, facets: facets.filter((facet) => facet.more) }),
    button({ class: 'button whole main', onClick: close }, words(filters.close)),
  );

// What is asked less often; open as long as something in it was chosen.
const More = ({ label, facets }) =>
  facets.length > 0 &&
  h(Unfold, {
    class: 'more more-choices',
    open: facets.some(isChosen),
    summary: [icon('open'), words(label)],
    inside: () => facets.map((facet) => h(Facet, { key: facet.id, facet })),
  });

const isChosen = ({ options }) => options.some((option) => option.checked && option.id !== 'any');

// A tick draws its own facet; what it leaves comes with the answer.
class Facet extends Component {
  constructor(props) {
    super(props);
    this.draw = () => this.setState({});
  }

  render({ facet }) {
    return h(
      'fieldset',
      { class: 'facet' },
      h('legend', null, words(facet.label)),
      facet.hint && h('p', { class: 'small' }, words(facet.hint)),
      facet.options.map((option) => h(Option, { key: option.id, option, facet, draw: this.draw })),
    );
  }
}

function Option({ option, facet, draw }) {
  const one = facet.kind === 'one';
  const checked = isTicked(facet, option);
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
        holdTick(nameOf(facet, option), one ? option.id : !checked, wish(option.wish), draw);
      },
    }),
    h('span', null, words(option.label)),
    h('span', { class: 'amount', 'aria-hidden': 'true' }, option.count),
    unseen(option.countLabel),
  );
}

export const Chips = ({ chosenLabel, chips, clear }) =>
  (chips.length > 0 || clear) &&
  h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': bare(chosenLabel), 'data-group': '#toolbox-count' },
    chips.map((chip) =>
      button({ class: 'chip', onClick: () => wish(chip.wish) }, named(chip.label, chip.name), icon('cross')),
    ),
    clear && button({ class: 'chip all', onClick: () => wish(clear.wish) }, words(clear.label)),
  );
