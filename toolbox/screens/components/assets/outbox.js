// The tab's outbox: what a visitor did and the server has not confirmed yet.
//
// An operation (a change to the plan) stays in sessionStorage until the server names its id among those that are in
// the store, so a reload, a lost connection or a restarted server loses nothing. A wish (where to go, what to filter)
// lives as long as the page. Both are sent again until they are answered; the store ignores an id that it has seen.

const KEY = 'toolbox.key';
const OPERATIONS = 'toolbox.operations';
const LINK = 'toolbox.link';

const FORM = /^((z-)?[0-9a-f]{32}|[bl](-[0-9a-z]{4}){7})$/; // a new key, one for memory alone, or a code

const AT_ONCE = 50; // changes in one parcel; the rest follows when these are answered

let wishes = [];
let from = ''; // the address at which the first of these wishes was made
let number = Date.now();
let arriving = null; // where the last wish led: the page shows it a moment before the address does

window.addEventListener('popstate', () => {
  arriving = null;
});

const randomHex = (bytes) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const changed = () => window.dispatchEvent(new CustomEvent('toolbox:outbox'));

function read() {
  try {
    const found = JSON.parse(sessionStorage.getItem(OPERATIONS) || '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

const write = (operations) => sessionStorage.setItem(OPERATIONS, JSON.stringify(operations));

/** The key of this tab: 128 random bits, made here or in the code of a plan, never in an address. */
export function key() {
  let found = sessionStorage.getItem(KEY);
  if (!FORM.test(found || '')) {
    found = randomHex(16);
    sessionStorage.setItem(KEY, found);
  }
  return found;
}

// What may give the tab another key: it comes with a new key, and waits until all before it is confirmed.
const MOVES = new Set(['keep-plan', 'renew-plan', 'forget-plan', 'close-plan', 'copy-plan', 'pass-plan']);

const alone = ({ do: what }) => MOVES.has(what) || what === 'open-code';

// A second click on one of these, before the first is answered, is a slip and not a second wish.
const ONCE = new Set([
  'undo',
  'redo',
  'add-pause',
  'add-step',
  'remove-step',
  'copy-step',
  'replace-step',
  'split-step',
  'join-step',
  'propose-plan',
  'propose-again',
  'open-ready-plan',
  'open-ready-series',
  'begin-series',
  'begin-empty',
  'adapt-meeting',
  'copy-for',
  'together',
  'add-meeting',
  'replace-meeting',
  'remove-meeting',
  'start-later',
  'end-on-time',
  'postpone-talk',
]);

const once = (one) => ONCE.has(one.do) || alone(one);

const same = (one, other) => ['do', 'step', 'method', 'code'].every((name) => one[name] === other[name]);

/**
 * Change the plan. A newer text of a note replaces the last change, if that is a text of the same note. An operation that
 * comes with an id keeps it: others name what it makes by that id.
 */
export function operate(operation) {
  const waiting = read();
  const last = waiting.at(-1);
  if (once(operation) && waiting.some((one) => same(one, operation))) return;
  const replaced = last && operation.do === 'write-note' && same(last, operation);
  write([...(replaced ? waiting.slice(0, -1) : waiting), { id: randomHex(8), ...fresh(operation), ...operation }]);
  changed();
}

const fresh = (operation) => (MOVES.has(operation.do) ? { new: randomHex(16) } : {});

/** Go somewhere or filter something; the answer to it names the number that comes back. */
export function wish(what) {
  number += 1;
  if (!wishes.length) from = arriving?.where === location.search ? arriving.at : location.search;
  wishes = [...wishes, { ...what, n: number }];
  changed();
  return number;
}

/** Whether a wish waits for its answer. */
export const wishing = () => wishes.length > 0;

/** How many changes to the plan the server has not confirmed. */
export const pending = () => read().length;

/** The ids and contents of those changes, oldest first. */
export const operations = () => read();

/** What must be sent now, or null. */
export function parcel() {
  const waiting = together(read()).slice(0, AT_ONCE);
  if (!wishes.length) return waiting.length ? { operations: waiting } : null;
  // Wishes are told together with where they began, so that hearing them twice gives the same place.
  return { operations: waiting, wishes, from: Object.fromEntries(new URLSearchParams(from)) };
}

function together(waiting) {
  const apart = waiting.findIndex(alone);
  return apart < 0 ? waiting : waiting.slice(0, Math.max(apart, 1));
}

/**
 * Forget what the server confirmed: `done` are ids of operations, `heard` the number of the last wish, and `at` the
 * address to which the wishes led; those that are left begin there. `taken` is the key that the tab takes now that one
 * of these operations is done.
 */
export function settle({ done = [], heard = null, at = {}, taken = null }) {
  const waiting = read();
  const moved = taken && waiting.some((one) => one.id === taken.operation);
  const left = moved && taken.other ? codesAfter(waiting, taken.operation) : waiting.filter((one) => !done.includes(one.id));
  if (heard !== null && wishes.some((one) => one.n <= heard)) {
    wishes = wishes.filter((one) => one.n > heard);
    from = `?${new URLSearchParams(at)}`;
    arriving = { at: from, where: location.search };
    window.dispatchEvent(new CustomEvent('toolbox:heard'));
  }
  if (left.length !== waiting.length) {
    write(left);
    changed();
  }
  if (moved) take(taken);
}

// With another plan in the tab nothing that was meant for the old one is done, but a code that came later is opened.
function codesAfter(waiting, id) {
  const place = waiting.findIndex((one) => one.id === id);
  return waiting.filter((one, at) => at > place && one.do === 'open-code');
}

function take({ key: found, other }) {
  // Of another plan nothing stays: no half-typed note, no place in the hall.
  if (other) {
    Object.keys(sessionStorage)
      .filter((name) => /^toolbox\.(note\.|hall$)/.test(name))
      .forEach((name) => sessionStorage.removeItem(name));
  }
  sessionStorage.setItem(KEY, found);
  window.dispatchEvent(new Event('toolbox:key'));
}

// The code of a link; overlay.js took it out of the address.
function openLink() {
  const code = sessionStorage.getItem(LINK);
  if (code === null) return;
  sessionStorage.removeItem(LINK);
  operate({ do: 'open-code', code });
}

window.addEventListener('toolbox:link', openLink);
openLink();
