// A plan that cannot be changed or shown.

import { control, h, icon, words } from './dom.js';
import { PrintButton } from './pdf.js';

/** Why, and what can be done. */
export const Halted = ({ halted: { text, actions, download }, language }) =>
  h(
    'div',
    { class: 'panel halted' },
    h('p', null, icon('lock'), h('b', null, words(text))),
    h(
      'div',
      { class: 'acts', 'data-group': '' },
      download && h(PrintButton, { print: download, language, look: 'button' }),
      actions.map((action) => control(action, { class: 'button' })),
    ),
  );
