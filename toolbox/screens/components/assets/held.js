// What the eye already sees while the server has not answered: an added card, a moved step, a ticked box.
//
// A change to the plan is held until the outbox is empty; a filter until the server heard this very wish, for the answer
// to an earlier one does not know it. If the server has answered for six seconds without, what it says wins.

import { pending } from './outbox.js';

const PATIENCE = 6000; // ms

const held = new Map();
const lists = new Set(); // what a ticked box narrows
let redraw = () => {};

/** Who draws the page again when something is held. */
export const onHold = (draw) => {
  redraw = draw;
};

function keep(name, value, wished, draw = redraw) {
  held.set(name, { value, wished, since: Date.now() });
  // Streamlit sends in a timer of its own; the page is drawn with the next frame, while the answer is on its way.
  setTimeout(() => requestAnimationFrame(() => draw()));
}

/** Show `value` until the plan is stored. */
export const holdChange = (name, value) => keep(name, value, null);

/** Show `value` until the server heard the wish of this number. */
export const holdWish = (name, value, wished) => keep(name, value, wished);

/** The same for a box: only `draw`, which draws its facet, and the lists that it narrows are drawn. */
export const holdTick = (name, value, wished, draw) =>
  keep(`tick ${name}`, value, wished, () => [draw, ...lists].forEach((one) => one()));

/** What a box shows: the held value, or what the data says. */
export const ticked = (name, otherwise) => shown(`tick ${name}`, otherwise);

/** Who draws a list that boxes narrow; returns how to stop. */
export const narrows = (draw) => {
  lists.add(draw);
  return () => lists.delete(draw);
};

/** Whether a box shows what the server has not heard. */
export const isTicking = () => [...held.keys()].some((name) => name.startsWith('tick '));

/** The held value, or what the data says. */
export const shown = (name, otherwise) => (held.has(name) ? held.get(name).value : otherwise);

/** Let go of what the data now says itself. */
export function release(state) {
  for (const [name, one] of held) {
    const answered = one.wished === null ? pending() === 0 : state.heard !== null && state.heard >= one.wished;
    if (answered || Date.now() - one.since > PATIENCE) held.delete(name);
  }
}
