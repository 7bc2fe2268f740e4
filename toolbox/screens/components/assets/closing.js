// The browser asks before a tab closes in which something would be lost: a change that is not confirmed, or a plan that
// was never kept. Not on the way to another page: the way back leads to the same tab, with its key.

import { pending } from './outbox.js';

const GOING = 1000; // ms after a link was pressed

let unkept = false;
let quiet = false;

function ask(event) {
  if (!quiet) event.preventDefault();
}

function settle() {
  // Only while it is needed: some browsers remember no page that could ask.
  if (unkept || pending()) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** Hear whether the plan of this tab was never kept. */
export function watch({ warns }) {
  unkept = warns;
  settle();
}

/** Ask no more: somebody is in a hurry. */
export function closeQuietly() {
  quiet = true;
}

window.addEventListener('toolbox:outbox', settle);
window.addEventListener(
  'click',
  ({ target }) => {
    if (quiet || !target.closest?.('a[href]')) return;
    quiet = true;
    setTimeout(() => {
      quiet = false;
    }, GOING);
  },
  true,
);
