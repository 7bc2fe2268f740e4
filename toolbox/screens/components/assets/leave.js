// “Snel weg”: empty the tab and the page, and put a neutral page where the first page of the toolbox was.

import { closeQuietly } from './closing.js';

const FIRST = 'toolbox.first'; // how long the history was when the toolbox was opened
const LEAVING = 'toolbox.leaving'; // on the way to the first page, which may have to be loaded anew

// Entries of the history between here and the first page; a browser that cannot tell gets the most there can be.
const steps = () =>
  window.navigation?.currentEntry?.index ?? history.length - Number(sessionStorage.getItem(FIRST) ?? history.length);

// The first page becomes the way out too, and a new entry cuts off all that came after it: nothing back, nothing ahead.
function away() {
  sessionStorage.clear();
  history.replaceState(null, '', '/weg?');
  location.assign('/weg');
}

/** Leave at once, without a question. The way back leads past everything that was seen here. */
export function leave() {
  const back = steps();
  closeQuietly();
  sessionStorage.clear();
  document.body.replaceChildren();
  document.title = '';
  if (back <= 0) return away();
  sessionStorage.setItem(LEAVING, 'yes');
  window.addEventListener('popstate', away, { once: true });
  setTimeout(away, 1500); // when the way back is barred
  history.go(-back);
}

if (sessionStorage.getItem(LEAVING)) leave();
else if (!sessionStorage.getItem(FIRST)) sessionStorage.setItem(FIRST, String(history.length));
