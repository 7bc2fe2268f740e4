// The value from which the questions are asked: one plum bar, with the choice behind its button.

import { Component, h } from './vendor/preact.js';
import { bare, button, icon, unseen, words } from './dom.js';
import { holdChange, holdWish, shown } from './held.js';
import { operate, wish } from './outbox.js';

export class Lens extends Component {
  constructor(props) {
    super(props);
    this.state = { open: false };
    this.toggle = () => this.setState(({ open }) => ({ open: !open }));
    this.opener = (node) => {
      this.node = node;
    };
  }

  choose(option, event) {
    if (option.operation) {
      holdChange('lens', bare(option.label));
      operate(option.operation);
    } else {
      holdWish('lens', bare(option.label), wish(option.wish));
    }
    if (event.detail === 0) return; // by keyboard: the arrows go on through the choices
    this.setState({ open: false });
    this.node.focus();
  }

  render({ lens }, { open }) {
    return h(
      'div',
      { class: 'lens' },
      h(
        'div',
        { class: 'lens-now' },
        h('span', { class: 'tile plum' }, icon(lens.icon, 'value')),
        h(
          'p',
          null,
          words(lens.before),
          ' ',
          lens.value && h('b', null, words(lens.value)),
          h('span', { class: 'small' }, words(lens.help)),
        ),
        lens.change &&
          button(
            { class: 'button compact', 'aria-expanded': String(open), onClick: this.toggle, ref: this.opener },
            words(open ? lens.close : lens.change),
            unseen(lens.legend),
          ),
      ),
      open && this.choices(lens),
    );
  }

  choices({ legend, options, moreLabel }) {
    const main = options.filter((option) => !option.more);
    const more = options.filter((option) => option.more);
    return h(
      'fieldset',
      null,
      h('legend', null, words(legend)),
      h(
        'div',
        { class: 'answers' },
        main.map((option) => this.option(option)),
      ),
      more.length > 0 &&
        h(
          'details',
          { class: 'more', open: more.some((option) => option.checked) },
          h('summary', null, icon('open'), words(moreLabel)),
          h(
            'div',
            { class: 'answers' },
            more.map((option) => this.option(option)),
          ),
        ),
    );
  }

  option(option) {
    const name = bare(option.label);
    return h(
      'label',
      { key: name, class: 'answer' },
      h('input', {
        type: 'radio',
        name: 'lens',
        checked: shown('lens', option.checked ? name : null) === name,
        onClick: (event) => this.choose(option, event),
      }),
      h(
        'span',
        null,
        h('b', null, words(option.label)),
        option.example && h('span', { class: 'small' }, words(option.example)),
      ),
    );
  }
}
