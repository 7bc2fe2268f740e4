// What the eye already sees while the server has not answered: an added card, a moved step, a ticked box.
//
// A change to the plan is held until the outbox is empty; a filter until the server heard this very wish, for the answer
// to an earlier one does not know it. If the server has answered for six seconds without, what it says wins.

import { pending } from './outbox.js';

const PATIENCE = 6000; // ms

const held = new Map();
let redraw = () => {};

/** Who draws the page again when something is held. */
export const onHold = (draw) => {
  redraw = draw;
};

function keep(name, value, wished, draw = redraw) {
  held.set(name, { value, wished, since: Date.now() });
  // Streamlit sends in a timer of its own; the page is drawn in a later one, while the answer is on its way.
  setTimeout(() => requestAnimationFrame(() => draw()));
}

/** Show `value` until the plan is stored. */
export const holdChange = (name, value) => keep(name, value, null);

/** Show `value` until the server heard the wish of this number; `draw` draws what shows it, when that is but a part. */
export const holdWish = (name, value, wished, draw) => keep(name, value, wished, draw);

/** The held value, or what the data says. */
export const shown = (name, otherwise) => (held.has(name) ? held.get(name).value : otherwise);

/** Let go of what the data now says itself. */
export function release(state) {
  for (const [name, one] of held) {
    const answered = one.wished === null ? pending() === 0 : state.heard !== null && state.heard >= one.wished;
    if (answered || Date.now() - one.since > PATIENCE) held.delete(name);
  }
}
