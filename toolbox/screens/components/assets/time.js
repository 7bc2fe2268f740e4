// How long the meeting takes, and when it starts.

import { Component } from './vendor/preact.js';
import { bare, h, icon, words } from './dom.js';
import { Folded } from './folding.js';
import { holdChange, shown } from './held.js';
import { operate } from './outbox.js';

export const Time = ({ body: { time, start, length, folds } }) =>
  h(
    'section',
    { class: 'panel time' },
    h('div', { class: 'time-head' }, h('h2', null, words(time.total)), h('p', { class: 'small' }, words(time.range))),
    time.bar?.length > 0 &&
      h(
        'div',
        { class: 'minutes-bar', role: 'img', 'aria-label': bare(time.barLabel) },
        time.bar.map((part) =>
          h(
            'span',
            { class: `phase-${part.mark ?? 0}`, title: bare(part.label), style: { flexGrow: String(part.share) } },
            part.mark || null,
          ),
        ),
      ),
    time.warning && h('p', { class: 'names' }, icon('warning'), h('span', null, words(time.warning))),
    h(
      Folded,
      { label: folds.time },
      h('div', { class: 'choices' }, start && h(Start, { start }), length && h(Length, { length })),
    ),
  );

// Uncontrolled: a half-typed time is left alone.
class Start extends Component {
  constructor(props) {
    super(props);
    this.field = (node) => {
      this.input = node;
    };
    this.change = () => {
      const { value } = this.input;
      if (!value) return;
      holdChange('start', value);
      operate({ ...this.props.start.set, start: value });
    };
    this.follow = () => {
      this.input.value = shown('start', this.props.start.value);
    };
  }

  componentDidMount() {
    this.follow();
  }

  componentDidUpdate() {
    if (document.activeElement !== this.input) this.follow();
  }

  render({ start }) {
    return h(
      'label',
      { class: 'start-time' },
      h('span', null, words(start.label)),
      h('input', { type: 'time', step: 300, ref: this.field, onChange: this.change, onBlur: this.follow }),
    );
  }
}

const Length = ({ length: { label, options } }) =>
  h(
    'fieldset',
    { class: 'length' },
    h('legend', null, words(label)),
    options.map((option) => {
      const name = bare(option.label);
      return h(
        'label',
        { key: name, class: 'pill' },
        h('input', {
          type: 'radio',
          name: 'length',
          checked: shown('length', option.checked ? name : null) === name,
          onChange: () => {
            holdChange('length', name);
            operate(option.operation);
          },
        }),
        h('span', null, words(option.label)),
      );
    }),
  );
