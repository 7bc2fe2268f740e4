// My plan: the time, the steps in their order, and the paper.

import { Component } from './vendor/preact.js';
import { Check } from './check.js';
import { Copy } from './copy.js';
import { bare, button, classes, control, h, icon, words } from './dom.js';
import { makeSortable } from './drag.js';
import { Folded } from './folding.js';
import { heading } from './frame.js';
import { Halted } from './halted.js';
import { holdChange, shown } from './held.js';
import { Jump, Keep } from './keep.js';
import { Lens } from './lens.js';
import { Lists } from './lists.js';
import { announce } from './live.js';
import { operate } from './outbox.js';
import { Print, PrintBar } from './printing.js';
import { Meeting, Own, Reality } from './reality.js';
import { PlanFile } from './plan_file.js';
import { Saved } from './saved.js';
import { Goal, SeriesLine } from './series.js';
import { Clock, Step } from './step.js';
import { Time } from './time.js';

export const plan = (body, data) => [
  heading(body, h(Tidings, { body, state: data.state })),
  body.halted && h(Halted, { key: 'halted', halted: body.halted, language: data.language.code }),
  // A plan that was not read yet is not an empty plan.
  data.state.known && body.lens && h(Lens, { key: 'lens', lens: body.lens }),
  data.state.known &&
    body.steps &&
    h(
      'div',
      { class: 'plan' },
      h(
        'div',
        { class: 'plan-main' },
        body.empty && h(Empty, body.empty),
        body.series?.line && h(SeriesLine, { series: body.series }),
        body.meeting && h(Meeting, { meeting: body.meeting }),
        body.goal && !body.halted && h(Goal, { goal: body.goal }),
        body.advice && !body.halted && h(Check, { advice: body.advice }),
        h(Aside, { ...body.before, body }),
        body.time && h(Time, { body }),
        h(Steps, { steps: body.steps, body, extra: body.extra, folds: body.folds }),
        h(
          'div',
          { class: 'acts' },
          body.add && control(body.add, { class: 'button' }, 'plus'),
          body.addBreak && control(body.addBreak, { class: 'button' }, 'plus'),
        ),
        body.own && h(Own, { own: body.own }),
        body.reality && h(Reality, { reality: body.reality, adapting: body.adapting }),
        body.names && h('p', { class: 'names' }, icon('help'), h('span', null, words(body.names))),
        h(Aside, { ...body.after, body }),
        body.copy && h(Ways, { body }),
        body.keep && h(Keep, { keep: body.keep }),
      ),
      h(
        'div',
        { class: 'plan-side' },
        body.print &&
          !body.empty &&
          h(Print, { print: body.print, advice: body.advice, hall: body.hall, language: data.language.code }),
        body.planFile && h(PlanFile, { file: body.planFile, language: data.language.code }),
      ),
    ),
];

/** The paper in short, above the menu of a phone. */
export const planBar = ({ print, empty, advice }, data) =>
  print &&
  !empty &&
  !advice?.blocks.length &&
  data.state.known &&
  h(PrintBar, { language: data.language.code });

const Tidings = ({ body: { history, keep }, state }) =>
  h(
    'div',
    { class: 'tidings' },
    h(Saved, { state }),
    keep && h(Jump, { keep }),
    h(
      'div',
      { class: 'acts', 'data-group': '' },
      history?.undo && control(history.undo, { key: 'undo', class: 'button compact' }, 'undo'),
      history?.redo && control(history.redo, { key: 'redo', class: 'button compact' }, 'redo'),
    ),
  );

// What happens before or after the meeting: no clock.
const Aside = ({ heading: title, label, items, body }) =>
  items.length > 0 &&
  h('section', { class: 'aside' }, h(Folded, { heading: title, label }, h(Steps, { steps: items, body })));

// What else can be done with the whole plan.
const Ways = ({ body: { series, lists, copy, beginEmpty, folds } }) =>
  h(
    Folded,
    { label: folds.plan },
    lists && h(Lists, { lists }),
    series && !series.line && h(SeriesLine, { series }),
    h(Copy, { copy }),
    beginEmpty && h('p', { class: 'acts' }, control(beginEmpty, { class: 'button compact' }, 'cross')),
  );

const Empty = ({ text, actions }) =>
  h(
    'div',
    { class: 'panel empty' },
    h('p', null, words(text)),
    h(
      'div',
      { class: 'acts' },
      actions.map((action) => control(action, { class: 'button' })),
    ),
  );

class Steps extends Component {
  constructor(props) {
    super(props);
    this.list = (node) => {
      this.node = node;
    };
    this.state = { explained: !props.folds };
    this.explain = () => this.setState(({ explained }) => ({ explained: !explained }));
    this.move = (step, direction) => this.shift(step, direction);
    this.watch = (step) => {
      this.watched = step;
    };
  }

  componentDidMount() {
    this.sortable = makeSortable(this.node, (id, ids) => this.place(id, ids));
  }

  componentDidUpdate() {
    const step = this.watched && this.props.steps.find(({ id }) => id === this.watched.id);
    if (!step || bare(step.minutes) === bare(this.watched.minutes)) return;
    announce(`${bare(step.title)}: ${bare(step.minutes)}`);
    this.watched = null;
  }

  componentWillUnmount() {
    this.sortable?.then((one) => one.destroy());
  }

  // A name that stays the same when the order changes.
  name() {
    return `order of ${this.props.steps.map(({ id }) => id).sort()}`;
  }

  // The order on the page: that of the data, or a newer one that is on its way.
  order() {
    const { steps } = this.props;
    const ids = shown(this.name(), []);
    return steps.every(({ id }) => ids.includes(id))
      ? [...steps].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      : steps;
  }

  shift({ id }, direction) {
    const ids = this.order().map((step) => step.id);
    const from = ids.indexOf(id);
    const to = from + direction;
    if (to < 0 || to >= ids.length) return;
    ids.splice(from, 1);
    ids.splice(to, 0, id);
    this.place(id, ids);
  }

  place(id, ids) {
    const { steps, body } = this.props;
    const at = ids.indexOf(id);
    holdChange(this.name(), ids);
    // The last place of this list need not be the last of the plan; the data knows what comes after it.
    const end = steps.at(-2)?.down?.operation.before ?? null;
    operate({ do: 'move-step', step: id, before: ids[at + 1] ?? end });
    const facts = { title: bare(steps.find((step) => step.id === id).title), place: at + 1, count: ids.length };
    announce(bare(body.moved).replace(/\{(\w+)\}/g, (_, name) => facts[name]));
  }

  render({ body: { handleLabel }, steps, extra, folds }, { explained }) {
    return [
      folds &&
        steps.length > 0 &&
        h(
          'p',
          { key: 'explain', class: 'explain' },
          button(
            { class: 'button compact', onClick: this.explain },
            icon('view'),
            words(explained ? folds.explainLess : folds.explain),
          ),
        ),
      h(
        'ol',
        { key: 'list', class: classes('timeline', explained && 'is-explained'), ref: this.list },
        this.order().map((step) => h(Step, { key: step.id, step, move: this.move, watch: this.watch, handleLabel })),
        extra && h(Extra, { key: ' extra', ...extra }),
      ),
    ];
  }
}

const Extra = ({ time, minutes, title, text }) =>
  h(
    'li',
    { class: 'step is-free' },
    h(Clock, { time, minutes }),
    h(
      'div',
      { class: 'step-body phase-0' },
      h('h3', null, words(title)),
      text && h('p', { class: 'summary' }, words(text)),
    ),
  );
