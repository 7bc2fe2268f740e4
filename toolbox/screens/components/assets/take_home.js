// What participants take home: the language beside Dutch, and whether the papers give nobody away.

import { h } from './vendor/preact.js';
import { words } from './dom.js';

// The papers that participants see; without one of these there is nothing to choose.
const HANDED_OUT = ['participants', 'help-card', 'cards', 'poster', 'evaluation'];

export const TakeHome = ({ chosen, say, beside, discreet, onChange }) =>
  chosen.some((one) => HANDED_OUT.includes(one)) &&
  h(
    'div',
    { class: 'products take-home' },
    h(
      'fieldset',
      null,
      h('legend', { class: 'small' }, words(say.language)),
      say.languages.map((one) =>
        h(
          'label',
          { key: one.id, class: 'option' },
          h('input', {
            type: 'radio',
            name: 'beside',
            checked: one.id === beside,
            onChange: () => onChange({ beside: one.id }),
          }),
          h('span', { lang: one.language, dir: one.direction }, one.label),
        ),
      ),
    ),
    h(
      'label',
      { class: 'option' },
      h('input', {
        type: 'checkbox',
        checked: discreet,
        onChange: (event) => onChange({ discreet: event.currentTarget.checked }),
      }),
      h(
        'span',
        null,
        h('b', null, words(say.discreet)),
        h('span', { class: 'small' }, words(say.discreetHint)),
      ),
    ),
  );
