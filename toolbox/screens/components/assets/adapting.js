// More or fewer people, a leader who stays away, people who do not read: seen before it is done.

import { bare, button, classes, control, h, icon, words } from './dom.js';
import { operate } from './outbox.js';

const pressed = (way) =>
  control(way, {
    key: bare(way.label),
    class: classes('button compact', way.on && 'is-done'),
    'aria-expanded': way.on ? 'true' : 'false',
  });

export const Adapting = ({ adapting: { label, people, others, seen } }) =>
  h(
    'div',
    { class: 'way adapting' },
    h('p', null, h('b', null, words(label))),
    h('div', { class: 'acts', 'data-group': '' }, people.map(pressed)),
    others.length > 0 && h('div', { class: 'acts', 'data-group': '' }, others.map(pressed)),
    seen && h(Seen, { seen }),
  );

const Seen = ({ seen }) =>
  h(
    'div',
    { class: 'seen', role: 'status' },
    h('p', null, h('b', null, words(seen.label))),
    h(
      'ul',
      { class: 'bullets' },
      seen.changes.map((line) => h('li', null, words(line))),
    ),
    seen.misfits.length > 0 && h('p', null, h('b', null, words(seen.misfitsLabel))),
    seen.misfits.length > 0 &&
      h(
        'ul',
        { class: 'remarks' },
        seen.misfits.map((one) =>
          h(
            'li',
            { key: one.id },
            h('p', null, words(one.text)),
            one.instead
              ? button({ class: 'button compact', onClick: act(one.instead) }, icon('redo'), words(one.instead.label))
              : h('p', { class: 'small' }, words(one.none)),
          ),
        ),
      ),
    h(
      'div',
      { class: 'acts' },
      control(seen.do, { class: 'button main' }, 'check'),
      seen.all && control(seen.all, { class: 'button' }, 'redo'),
      control(seen.cancel, { class: 'button' }, 'cross'),
    ),
  );

const act = (action) => () => operate(action.operation);
