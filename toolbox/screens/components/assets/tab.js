// The one way from the page to Python: the key of the tab, and what is in the outbox.

// The address of the other component, so that both have the same outbox: a module is one per address.
import { key, parcel } from '../toolbox.screen/outbox.js';

const AGAIN = 2000; // ms without an answer before the same parcel is sent again; then twice as long, up to
const LONGEST = 16000; // so that a slow answer is not cut off by the next question

let mounted = null; // the functions of the component that is on the page now
let sentAt = 0;
let sentText = '';
let wait = AGAIN;

function post({ again = false } = {}) {
  const what = parcel();
  if (!what || !mounted) {
    if (!what) sentText = '';
    return;
  }
  const text = JSON.stringify(what);
  if (text === sentText && !again) return;
  wait = text === sentText ? Math.min(wait * 2, LONGEST) : AGAIN;
  sentText = text;
  sentAt = Date.now();
  mounted.setTriggerValue('sent', what);
}

window.addEventListener('toolbox:outbox', () => post());
window.addEventListener('toolbox:key', () => mounted?.setStateValue('key', key()));
window.addEventListener('online', () => {
  sentText = '';
  post();
});
setInterval(() => Date.now() - sentAt >= wait && post({ again: true }), 500);

// After a lost connection or a restarted server Streamlit asks for nothing: the page would stay as it was. Telling the
// server again which tab this is makes it draw.
let connected = true;
function look(app) {
  const now = app.dataset.testConnectionState === 'CONNECTED';
  if (now && !connected) mounted?.setStateValue('back', Date.now());
  connected = now;
}
const app = document.querySelector('[data-test-connection-state]');
if (app) new MutationObserver(() => look(app)).observe(app, { attributeFilter: ['data-test-connection-state'] });

export default function tab({ setStateValue, setTriggerValue, parentElement }) {
  const first = mounted === null || !parentElement.hasAttribute('data-tab');
  const mine = { setStateValue, setTriggerValue };
  mounted = mine;
  if (first) {
    parentElement.setAttribute('data-tab', '');
    setStateValue('key', key());
    post({ again: true });
  }
  return () => {
    if (mounted === mine) mounted = null; // a cleanup may come after the next mount
  };
}
