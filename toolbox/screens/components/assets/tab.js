// The one way from the page to Python: the key of the tab, and what is in the outbox.

// The address of the other component, so that both have the same outbox: a module is one per address.
import { key, parcel } from '../toolbox.screen/outbox.js';

const AGAIN = 2000; // ms without an answer before the same parcel is sent again

let mounted = null; // the functions of the component that is on the page now
let sentAt = 0;
let sentText = '';

function post({ again = false } = {}) {
  const what = parcel();
  if (!what || !mounted) {
    if (!what) sentText = '';
    return;
  }
  const text = JSON.stringify(what);
  if (text === sentText && !again) return;
  sentText = text;
  sentAt = Date.now();
  mounted.setTriggerValue('sent', what);
}

window.addEventListener('toolbox:outbox', () => post());
window.addEventListener('online', () => post({ again: true }));
setInterval(() => Date.now() - sentAt >= AGAIN && post({ again: true }), 500);

export default function tab({ setStateValue, setTriggerValue, parentElement }) {
  const first = mounted === null || !parentElement.hasAttribute('data-tab');
  mounted = { setTriggerValue };
  if (first) {
    parentElement.setAttribute('data-tab', '');
    setStateValue('key', key());
    post({ again: true });
  }
  return () => {
    mounted = null;
  };
}
