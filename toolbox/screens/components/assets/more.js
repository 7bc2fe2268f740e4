// Behind “Meer” of a step: swap it, do it once more, who leads it, a fixed time.

import { Component } from './vendor/preact.js';
import { bare, button, classes, h, icon, named, words } from './dom.js';
import { Facts } from './find.js';
import { Unfold } from './folding.js';
import { operate, wish } from './outbox.js';
import { Choice } from './reality.js';

/** The button that asks for other methods, pressed while they are shown. */
export const Swap = ({ swap, step }) =>
  button(
    {
      class: classes('button compact', swap.options && 'is-done'),
      'aria-expanded': swap.options ? 'true' : 'false',
      onClick: () => wish({ look: swap.options ? '' : step }),
    },
    icon('redo'),
    named(swap.label, swap.name),
  );

/** At most three other methods. */
export const Swaps = ({ swap }) =>
  h(
    'div',
    { class: 'swaps', role: 'group', 'aria-label': bare(swap.name) },
    swap.options.length === 0 && h('p', null, words(swap.none)),
    swap.options.map((one) =>
      h(
        'div',
        { key: one.id, class: 'swap' },
        h('p', null, h('b', null, words(one.title))),
        h(Facts, { meta: one.meta }),
        button(
          { class: 'button compact', onClick: () => operate(one.operation) },
          h('span', null, words(one.label)),
          h('span', { class: 'unseen' }, ' ', words(one.title)),
        ),
      ),
    ),
  );

export const More = ({ more, step }) =>
  h(Unfold, {
    class: 'more step-more',
    summary: [icon('open'), words(more.label), more.fixed && h('span', { class: 'tag' }, words(more.fixed))],
    inside: () => [
      button(
        { key: 'again', class: 'button compact', onClick: () => operate(more.again.operation) },
        icon('plus'),
        named(more.again.label, more.again.name),
      ),
      more.rename && h(Rename, { key: `name ${more.rename.value}`, rename: more.rename }),
      h(Choice, { key: 'leader', choice: more.leader, name: `leader ${step}` }),
      more.fix && h(Fix, { key: 'fix', fix: more.fix }),
    ],
  });

// What a part of the group itself is called. It is sent when the field is left.
const Rename = ({ rename: { label, value, operation } }) =>
  h(
    'label',
    { class: 'rename' },
    h('span', null, words(label)),
    h('input', {
      type: 'text',
      class: 'text-line',
      dir: 'auto',
      maxLength: 80,
      defaultValue: value,
      onChange: ({ currentTarget }) => operate({ ...operation, title: currentTarget.value }),
    }),
  );

class Fix extends Component {
  constructor(props) {
    super(props);
    this.change = (event) => {
      const { value } = event.currentTarget;
      operate({ ...this.props.fix.operation, at: value || null });
    };
    this.clear = () => operate({ ...this.props.fix.operation, at: null });
  }

  render({ fix }) {
    return h(
      'div',
      { class: 'fix' },
      h(
        'label',
        { class: 'start-time' },
        h('span', null, words(fix.label)),
        h('input', { type: 'time', step: 300, defaultValue: fix.value, onChange: this.change }),
      ),
      fix.value && button({ class: 'button compact', onClick: this.clear }, icon('cross'), words(fix.none)),
    );
  }
}
