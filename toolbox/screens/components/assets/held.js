// What the eye already sees while the server has not answered: an added card, a moved step, a ticked box.
//
// A change to the plan is held until the outbox is empty; a filter until the server heard a newer wish. If the server
// has answered for six seconds without knowing the change, what it says wins.

import { pending } from './outbox.js';

const PATIENCE = 6000; // ms

const held = new Map();
let heard = null;
let redraw = () => {};

/** Who draws the page again when something is held. */
export const onHold = (draw) => {
  redraw = draw;
};

function keep(name, value, until, draw = redraw) {
  held.set(name, { value, until, heard, since: Date.now() });
  // Streamlit sends in a timer of its own; the page is drawn in a later one, while the answer is on its way.
  setTimeout(() => setTimeout(draw));
}

/** Show `value` until the plan is stored. */
export const holdChange = (name, value) => keep(name, value, 'stored');

/** Show `value` until the server heard the wish; `draw` draws the part that shows it, when it is no more than a part. */
export const holdWish = (name, value, draw) => keep(name, value, 'heard', draw);

/** The held value, or what the data says. */
export const shown = (name, otherwise) => (held.has(name) ? held.get(name).value : otherwise);

/** Let go of what the data now says itself. */
export function release(state) {
  for (const [name, one] of held) {
    const answered = one.until === 'stored' ? pending() === 0 : state.heard !== null && state.heard !== one.heard;
    if (answered || Date.now() - one.since > PATIENCE) held.delete(name);
  }
  heard = state.heard ?? heard;
}
