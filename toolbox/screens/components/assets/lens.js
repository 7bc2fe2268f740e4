// The value from which the questions are asked: one plum bar, with the choice behind its button.

import { Component, h } from './vendor/preact.js';
import { button, icon, unseen, words } from './dom.js';
import { holdWish, shown } from './held.js';
import { wish } from './outbox.js';

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
    holdWish('lens', option.label);
    wish(option.wish);
    if (event.detail === 0) return; // by keyboard: the arrows go on through the choices
    this.setState({ open: false });
    this.node.focus();
  }

  render({ lens }, { open }) {
    const now = shown('lens', null);
    return h(
      'div',
      { class: 'lens' },
      h(
        'div',
        { class: 'lens-now' },
        h('span', { class: 'tile plum' }, icon(lens.icon, 'value')),
        h('p', null, words(lens.before), ' ', h('b', null, words(now ?? lens.value)), h('span', { class: 'small' }, words(lens.help))),
        button(
          { class: 'button compact', 'aria-expanded': String(open), onClick: this.toggle, ref: this.opener },
          words(open ? lens.close : lens.change),
          unseen(lens.legend),
        ),
      ),
      open && h('fieldset', { class: 'answers' }, h('legend', null, words(lens.legend)), lens.options.map((option) => this.option(option, now))),
    );
  }

  option(option, now) {
    return h(
      'label',
      { key: option.label, class: 'answer' },
      h('input', {
        type: 'radio',
        name: 'lens',
        checked: now ? now === option.label : option.checked,
        onClick: (event) => this.choose(option, event),
      }),
      h('span', null, h('b', null, words(option.label)), option.example && h('span', { class: 'small' }, words(option.example))),
    );
  }
}
