// The tab's outbox: what a visitor did and the server has not confirmed yet.
//
// An operation (a change to the plan) stays in sessionStorage until the server names its id among those that are in
// the store, so a reload, a lost connection or a restarted server loses nothing. A wish (where to go, what to filter)
// lives as long as the page. Both are sent again until they are answered; the store ignores an id that it has seen.

const KEY = 'toolbox.key';
const OPERATIONS = 'toolbox.operations';

let wishes = [];
let from = ''; // the address at which the first of these wishes was made
let number = Date.now();

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

/** The key of this tab: 128 random bits, made here, never in an address. */
export function key() {
  let found = sessionStorage.getItem(KEY);
  if (!/^[0-9a-f]{32}$/.test(found || '')) {
    found = randomHex(16);
    sessionStorage.setItem(KEY, found);
  }
  return found;
}

/** Change the plan. A newer text of the same note replaces the one that is still waiting. */
export function operate(operation) {
  const waiting = read().filter(
    (one) => !(one.do === 'write-note' && operation.do === 'write-note' && one.step === operation.step),
  );
  write([...waiting, { ...operation, id: randomHex(8) }]);
  changed();
}

/** Go somewhere or filter something. */
export function wish(what) {
  number += 1;
  if (!wishes.length) from = location.search;
  wishes = [...wishes, { ...what, n: number }];
  changed();
}

/** How many changes to the plan the server has not confirmed. */
export const pending = () => read().length;

/** The ids and contents of those changes, oldest first. */
export const operations = () => read();

/** What must be sent now, or null. */
export function parcel() {
  const waiting = read();
  if (!wishes.length) return waiting.length ? { operations: waiting } : null;
  // Wishes are told together with where they began, so that hearing them twice gives the same place.
  return { operations: waiting, wishes, from: Object.fromEntries(new URLSearchParams(from)) };
}

/** Forget what the server confirmed: `done` are ids of operations, `heard` the number of the last wish. */
export function settle({ done = [], heard = null }) {
  const waiting = read();
  const left = waiting.filter((one) => !done.includes(one.id));
  if (heard !== null) wishes = wishes.filter((one) => one.n > heard);
  if (left.length !== waiting.length) {
    write(left);
    changed();
  }
}
