// A series: a few meetings with the same group. Its overview, and the line about it on the plan.

import { Component } from './vendor/preact.js';
import { button, classes, control, h, icon, link, named, words } from './dom.js';
import { Folded } from './folding.js';
import { heading } from './frame.js';
import { Halted } from './halted.js';
import { operate } from './outbox.js';
import { SeriesPrint } from './series_print.js';

export const series = (body, data) => [
  heading(body),
  h('p', { key: 'back' }, link(body.back.query, { class: 'button compact' }, icon('back'), words(body.back.label))),
  body.halted && h(Halted, { key: 'halted', halted: body.halted, language: data.language.code }),
  body.make && h(Make, { key: 'make', make: body.make }),
  body.meetings.length > 0 &&
    h(
      'ol',
      { key: 'meetings', class: 'meetings' },
      body.meetings.map((one) => h(Meeting, { key: one.id, one })),
    ),
  body.add && h('p', { key: 'add', class: 'acts' }, control(body.add, { class: 'button' }, 'plus')),
  body.print && h(SeriesPrint, { key: 'print', print: body.print, language: data.language.code }),
  body.ready.length > 0 && h(Ready, { key: 'ready', ready: body.ready }),
];

const Make = ({ make }) =>
  h(
    'section',
    { class: 'panel' },
    h('h2', null, words(make.label)),
    h(
      'div',
      { class: 'acts' },
      make.ways.map((way) => control(way, { key: words(way.label), class: classes('button', way.main && 'main') })),
    ),
  );

const Ready = ({ ready }) =>
  h(
    'ul',
    { class: 'links' },
    ready.map((one) =>
      h(
        'li',
        { key: one.operation.series },
        control(one, { class: 'button' }, 'plan'),
        h('p', { class: 'small' }, words(one.text)),
      ),
    ),
  );

const Meeting = ({ one }) =>
  h(
    'li',
    { class: classes('panel', 'meeting-of-series', one.here && 'is-here') },
    h('h2', null, words(one.title)),
    one.here && h('p', { class: 'tag' }, words(one.here)),
    h(
      'p',
      { class: 'small' },
      [...one.themes, ...one.facts].map((text, place) => [place > 0 && ' · ', words(text)]),
    ),
    h(
      'ul',
      { class: 'bullets' },
      one.methods.map((title) => h('li', null, words(title))),
    ),
    one.open && h(
      'div',
      { class: 'acts', 'data-group': '' },
      act(one.open, 'button main compact', 'go'),
      act(one.replace, 'button compact', 'redo'),
      act(one.remove, 'button compact danger', 'cross'),
    ),
  );

const act = (action, look, picture) =>
  button(
    { class: look, onClick: () => operate(action.operation) },
    icon(picture),
    named(action.label, action.name),
  );

/** Where the open meeting stands, what the group did before, and the ways to the meetings beside it. */
export const SeriesLine = ({ series: { line, to, ways, previous } }) =>
  h(
    'section',
    { class: classes('series-line', line && 'panel') },
    line && h('h2', null, words(line)),
    previous && h(Previous, { previous }),
    h(
      'div',
      { class: 'acts', 'data-group': '' },
      link(to.query, { class: 'button compact' }, icon('plan'), words(to.label)),
      ways.map((way) => control(way, { key: words(way.label), class: 'button compact' })),
    ),
  );

/** What the group did the last time, to begin with. */
export const Previous = ({ previous: { label, titles, ask } }) =>
  h(
    'p',
    { class: 'previous' },
    h('b', null, words(label)),
    titles.map((title, place) => [place > 0 ? ' · ' : ' ', words(title)]),
    h('br'),
    words(ask),
  );

/** What people do or know afterwards. It is sent when the field is left. */
export class Goal extends Component {
  constructor(props) {
    super(props);
    this.field = (node) => {
      this.input = node;
    };
    this.send = () => {
      const { value, operation } = this.props.goal;
      if (this.input.value.trim() !== value) operate({ ...operation, text: this.input.value });
    };
  }

  render({ goal }) {
    return h(
      'div',
      { class: 'panel goal' },
      h(
        Folded,
        { label: goal.open, open: Boolean(goal.value) },
        h(
          'label',
          null,
          h('b', null, words(goal.label)),
          h('span', { class: 'small' }, words(goal.hint)),
          h('input', {
            key: goal.value,
            type: 'text',
            class: 'text-line',
            dir: 'auto',
            maxLength: 300,
            defaultValue: goal.value,
            ref: this.field,
            onChange: this.send,
          }),
        ),
      ),
    );
  }
}
