// Picking methods and tips to print without a plan, and the list of what was picked.

import { button, classes, control, h, icon, link, unseen, words } from './dom.js';
import { heading } from './frame.js';
import { holdWish, shown } from './held.js';
import { wish } from './outbox.js';
import { parts } from './parts.js';
import { PrintButton, PrintProblem } from './pdf.js';

/** The button that picks one, or lets it go. */
export function Pick({ label, done, name, on, id, wish: what }) {
  const picked = shown(`pick ${id}`, on);
  return button(
    {
      class: classes('button', picked && 'is-done'),
      'aria-pressed': picked ? 'true' : 'false',
      onClick: () => {
        holdWish(`pick ${id}`, !picked, wish(what));
      },
    },
    icon(picked ? 'check' : 'print'),
    h('span', null, words(picked ? done : label)),
    unseen(name),
  );
}

/** How many were picked, with the way to them. */
export const PickedCard = ({ label, query }) =>
  h('p', { class: 'picked-card' }, link(query, { class: 'button' }, icon('print'), words(label)));

/** The screen with what was picked. */
export const picked = (body, data) => [
  heading(body),
  h(
    'div',
    { class: 'page' },
    h('div', { class: 'text' }, parts(body.parts)),
    body.print.map((print) =>
      h(
        'div',
        { key: print.file, class: 'panel print-one' },
        h('p', null, words(print.hint)),
        h(PrintButton, { print, language: data.language.code, look: 'button main whole' }),
      ),
    ),
    h(PrintProblem),
    h(
      'p',
      { class: 'acts' },
      body.ways.map((one) => control(one, { class: 'button' })),
    ),
  ),
];
