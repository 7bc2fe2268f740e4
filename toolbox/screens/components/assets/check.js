// What a careful colleague would say: four ticks, remarks with a button that mends, questions to the leader.

import { Component } from './vendor/preact.js';
import { button, classes, h, icon, unseen, words } from './dom.js';
import { operate } from './outbox.js';

const mend = (repair) => () => operate(repair.operation);

export const Check = ({ advice }) =>
  h(
    'section',
    { class: 'panel check' },
    h('h2', null, words(advice.heading)),
    h(
      'ul',
      { class: 'ticks' },
      advice.ticks.map((tick) =>
        h(
          'li',
          { class: classes('tick', tick.kept ? 'is-kept' : 'is-broken') },
          icon(tick.kept ? 'check' : 'warning'),
          h('span', null, words(tick.text), unseen(tick.state)),
        ),
      ),
    ),
    h('div', { role: 'status' }, advice.count && h('p', null, h('b', null, words(advice.count)))),
    advice.remarks.length > 0 &&
      h(
        'ul',
        { class: 'remarks' },
        advice.remarks.map((one) => h('li', { key: one.id }, h(Remark, { one, advice }))),
      ),
    advice.questions.length > 0 &&
      h(
        'details',
        { class: 'more' },
        h('summary', null, icon('open'), words(advice.questionsLabel)),
        h(
          'ul',
          { class: 'remarks' },
          advice.questions.map((one) =>
            h('li', { key: one.id }, h('p', null, words(one.text)), h(Source, { one, advice })),
          ),
        ),
      ),
  );

const Remark = ({ one, advice }) => [
  h('p', null, h('b', null, words(one.name)), ' ', words(one.text)),
  h(
    'div',
    { class: 'acts' },
    one.repair && button({ class: 'button compact', onClick: mend(one.repair) }, icon('check'), words(one.repair.label)),
  ),
  one.reason && h(Reason, { key: one.id, one, advice }),
];

const Source = ({ one, advice }) => h('p', { class: 'small' }, words(advice.sourceLabel), ': ', words(one.source));

// Why a remark is left as it is. It is sent when the field is left.
class Reason extends Component {
  constructor(props) {
    super(props);
    this.field = (node) => {
      this.input = node;
    };
    this.send = () => {
      const { value, operation } = this.props.one.reason;
      if (this.input.value.trim() !== value) operate({ ...operation, text: this.input.value });
    };
  }

  render({ one, advice }) {
    return h(
      'details',
      { class: 'more', open: Boolean(one.reason.value) || null },
      h('summary', null, icon('note'), words(advice.reason.label)),
      h('label', null, h('span', { class: 'small' }, words(advice.reason.hint)), this.box(one)),
      h(Source, { one, advice }),
    );
  }

  box(one) {
    return h('input', {
      type: 'text',
      class: 'text-line',
      dir: 'auto',
      maxLength: 500,
      defaultValue: one.reason.value,
      ref: this.field,
      onChange: this.send,
    });
  }
}

/** What must be read before printing, with a box to tick; `onReady` hears whether printing may go on. */
export class Blocks extends Component {
  constructor(props) {
    super(props);
    this.tick = (event) => {
      this.props.onReady(event.currentTarget.checked);
    };
  }

  render({ advice, ready }) {
    return h(
      'div',
      { class: 'block', role: 'group' },
      h('p', null, icon('warning'), h('b', null, words(advice.block))),
      h(
        'ul',
        { class: 'remarks' },
        advice.blocks.map((one) =>
          h(
            'li',
            { key: one.id },
            h('p', null, words(one.text)),
            one.repair && button({ class: 'button compact', onClick: mend(one.repair) }, words(one.repair.label)),
          ),
        ),
      ),
      h(
        'label',
        { class: 'option' },
        h('input', { type: 'checkbox', checked: ready, onChange: this.tick }),
        h('span', null, words(advice.anyway)),
      ),
    );
  }
}
