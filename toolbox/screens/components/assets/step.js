// One step of the plan: its time, its words, its controls.

import { button, classes, h, icon, iconButton, link, named, words } from './dom.js';
import { More, Swap, Swaps } from './more.js';
import { Note } from './note.js';
import { operate } from './outbox.js';

/** `move(step, direction)` is given for steps that have a place in the meeting. */
export function Step({ step, move, watch, handleLabel }) {
  return h(
    'li',
    { class: classes('step', step.free && 'is-free'), 'data-step': step.id, 'data-group': '.notice button' },
    h(Clock, step),
    step.waits && h('p', { class: 'waits small' }, words(step.waits)),
    h(
      'div',
      { class: `step-body phase-${step.mark ?? 0}` },
      h(
        'div',
        { class: 'step-head' },
        h('p', { class: 'phase' }, step.mark ? `${step.mark} · ` : null, words(step.phase)),
        move &&
          (step.up || step.down) &&
          h('span', { class: 'handle', 'aria-hidden': 'true' }, icon('drag'), h('span', null, words(handleLabel))),
      ),
      h('h3', null, step.view ? link(step.view.query, null, words(step.title)) : words(step.title)),
      step.summary && h('p', { class: classes('summary', step.missing && 'stays') }, words(step.summary)),
      step.why && h('p', { class: 'why' }, words(step.why)),
      step.warning && h('p', { class: 'names' }, icon('warning'), h('span', null, words(step.warning))),
      step.section && h('p', { class: 'summary' }, words(step.section)),
      step.split && h(SplitStep, { split: step.split }),
      step.join && h(SplitStep, { split: step.join }),
      step.said && h('p', { class: 'for-group', dir: 'auto', lang: '' }, step.said),
      step.remove && h(Tools, { step, move, watch }),
    ),
  );
}

/** A method that a fixed time would cut, in two parts; or its two parts as one again. */
const SplitStep = ({ split }) =>
  h(
    'div',
    { class: 'split' },
    split.text && h('p', { class: 'small' }, words(split.text)),
    button(
      { class: 'button compact', onClick: () => operate(split.operation) },
      icon('time'),
      named(split.label, split.name),
    ),
  );

/** When it starts and how long it takes; nothing for what happens outside the meeting. */
export const Clock = ({ time, minutes }) =>
  h('p', { class: 'clock' }, time && h('span', null, time), minutes && h('span', { class: 'small' }, words(minutes)));

function Tools({ step, move, watch }) {
  const { shorter, longer, up, down, note, remove, more } = step;
  const minutes = (action, name) =>
    action
      ? iconButton(name, action.label, {
          onClick: () => {
            watch(step);
            operate(action.operation);
          },
        })
      : h('span', { class: 'square' });
  const place = (action, name, direction) =>
    action ? iconButton(name, action.label, { onClick: () => move(step, direction) }) : h('span', { class: 'square' });
  return h(
    'div',
    { class: 'tools', 'data-group': '' },
    (shorter || longer) &&
      h('span', { class: 'pair', 'data-group': '' }, minutes(shorter, 'minus'), icon('time'), minutes(longer, 'plus')),
    move && (up || down) && h('span', { class: 'pair', 'data-group': '' }, place(up, 'up', -1), place(down, 'down', 1)),
    note && h(Note, { step: step.id, note }),
    more?.swap && h(Swap, { swap: more.swap, step: step.id }),
    more && h(More, { more, step: step.id }),
    remove &&
      button(
        { class: 'button compact danger', onClick: () => operate(remove.operation) },
        icon('cross'),
        named(remove.label, remove.name),
      ),
    more?.swap?.options && h(Swaps, { swap: more.swap }),
  );
}
