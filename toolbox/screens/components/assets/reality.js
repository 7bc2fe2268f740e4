// What is known of the meeting, a late start, something of the group itself.

import { Component } from './vendor/preact.js';
import { Adapting } from './adapting.js';
import { bare, button, h, icon, words } from './dom.js';
import { Unfold } from './folding.js';
import { operate } from './outbox.js';

/** One line about the meeting; “Verander” opens the choices. */
export const Meeting = ({ meeting }) =>
  h(Unfold, {
    class: 'panel meeting',
    summary: [h('span', null, words(meeting.line)), h('span', { class: 'pill' }, words(meeting.change))],
    inside: () => [
      meeting.choices.map((choice) => h(Choice, { key: bare(choice.label), choice })),
      button(
        { class: 'button', onClick: () => operate(meeting.again.operation) },
        icon('redo'),
        words(meeting.again.label),
      ),
    ],
  });

/**
 * A row of options of which one holds; where the same label comes more than once, `name` tells the rows apart. An option
 * changes the plan, or does what its `choose` does.
 */
export const Choice = ({ choice: { label, options }, name = bare(label) }) =>
  h(
    'fieldset',
    { class: 'length' },
    h('legend', null, words(label)),
    options.map((option) =>
      h(
        'label',
        { key: bare(option.label), class: 'pill' },
        h('input', {
          type: 'radio',
          name,
          checked: option.checked,
          onChange: option.choose ?? (() => operate(option.operation)),
        }),
        h('span', null, words(option.label)),
      ),
    ),
  );

/** A late start and an end on time; each says what it changes before it is done. */
export const Reality = ({ reality, adapting }) =>
  h(Unfold, {
    class: 'panel reality',
    open: Boolean(adapting?.seen),
    summary: [icon('time'), h('b', null, words(reality.heading))],
    inside: () => [
      adapting && h(Adapting, { key: 'adapting', adapting }),
      reality.ways.map((way) => h(Way, { key: bare(way.label), way, reality })),
    ],
  });

const Way = ({ way, reality }) =>
  h(
    'div',
    { class: 'way' },
    way.heading && h('p', null, h('b', null, words(way.heading))),
    button({ class: 'button', onClick: () => operate(way.operation) }, words(way.label)),
    way.changes.length > 0 && h('p', { class: 'small' }, words(reality.preview)),
    way.changes.length > 0 &&
      h(
        'ul',
        { class: 'bullets' },
        way.changes.map((line) => h('li', null, words(line))),
      ),
    way.wait && h(Wait, { wait: way.wait }),
  );

/** With no time left for the talk: why, what waits, and the button. */
const Wait = ({ wait }) => [
  h('p', { class: 'message' }, icon('warning'), h('span', null, words(wait.text))),
  h(
    'ul',
    { class: 'bullets' },
    wait.changes.map((line) => h('li', null, words(line))),
  ),
  button({ class: 'button', onClick: () => operate(wait.operation) }, icon('go'), words(wait.label)),
];

/** Something of the group itself: tea, a welcome. */
export class Own extends Component {
  constructor(props) {
    super(props);
    this.field = (node) => {
      this.input = node;
    };
    this.add = (event) => {
      event.preventDefault();
      const title = this.input.value.trim();
      if (!title) return this.input.focus();
      operate({ ...this.props.own.operation, title });
      this.input.value = '';
    };
  }

  render({ own }) {
    return h(
      'details',
      { class: 'more own' },
      h('summary', null, icon('plus'), words(own.open)),
      h(
        'form',
        { onSubmit: this.add },
        h(
          'label',
          null,
          h('span', null, words(own.label)),
          h('span', { class: 'small' }, words(own.hint)),
          h('input', { type: 'text', class: 'text-line', dir: 'auto', maxLength: 80, ref: this.field }),
        ),
        h('button', { type: 'submit', class: 'button compact' }, icon('plus'), words(own.add)),
      ),
    );
  }
}
