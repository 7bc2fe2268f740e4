// The note of one step. What is typed is never overwritten and never lost.
//
// Typing is kept in sessionStorage; 600 ms after the last key, and when the field or the page is left, it becomes an
// operation. Until that is confirmed the field shows what was typed, whatever the data says.

import { Component, h } from './vendor/preact.js';
import { icon, named, words } from './dom.js';
import { markOf } from './mark.js';
import { operate, pending } from './outbox.js';

const REST = 600; // ms after the last key
const open = new Set(); // notes on the page

/** Send what was typed and not sent yet. */
export const sendNotes = () => open.forEach((note) => note.send());

window.addEventListener('pagehide', sendNotes);

// The server takes 200. The first ones can have reached it before a connection was lost, the last ones after.
const some = (seen) => (seen.length > 200 ? [...seen.slice(0, 50), ...seen.slice(-150)] : [...seen]);

const draftOf = (step) => `toolbox.note.${step}`;

export class Note extends Component {
  constructor(props) {
    super(props);
    this.typed = false; // not sent
    this.sent = false; // sent, not confirmed
    this.seen = []; // marks of all texts that this field showed or sent since the last confirmation
    this.field = (node) => {
      this.area = node;
    };
    this.type = () => {
      this.typed = true;
      this.keep();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), REST);
    };
    this.leave = () => (this.typed ? this.send() : this.follow());
  }

  componentDidMount() {
    const draft = JSON.parse(sessionStorage.getItem(draftOf(this.props.step)));
    this.area.value = this.props.note.value;
    if (draft && (draft.typed || pending() > 0)) {
      this.area.value = draft.text;
      this.seen = draft.seen ?? [markOf(this.props.note.value)];
      this.typed = draft.typed;
      this.sent = !draft.typed;
      this.send();
    } else this.follow();
    this.box.open = this.area.value !== '';
    open.add(this);
  }

  componentDidUpdate(before) {
    this.follow();
    if (!before.note.value && this.props.note.value) this.box.open = true;
  }

  componentWillUnmount() {
    this.send();
    open.delete(this);
  }

  // Take over what the data says, unless the visitor is ahead of it.
  follow() {
    if (this.typed || (this.sent && pending() > 0)) return;
    const { value } = this.props.note;
    const together = this.sent && markOf(value) !== markOf(this.area.value); // somebody else wrote here too
    this.sent = false;
    sessionStorage.removeItem(draftOf(this.props.step));
    if (together || document.activeElement !== this.area) this.area.value = value;
    this.seen = [markOf(this.area.value)];
  }

  send() {
    clearTimeout(this.timer);
    if (!this.typed) return;
    this.typed = false;
    this.sent = true;
    operate({ ...this.props.note.operation, text: this.area.value, seen: some(this.seen) });
    this.seen.push(markOf(this.area.value));
    this.keep();
  }

  keep() {
    const draft = { text: this.area.value, typed: this.typed, seen: some(this.seen) };
    sessionStorage.setItem(draftOf(this.props.step), JSON.stringify(draft));
  }

  render({ step, note }) {
    return h(
      'details',
      {
        class: 'note',
        ref: (node) => {
          this.box = node;
        },
      },
      h('summary', null, icon('note'), h('span', { class: 'note-label' }, named(note.label, note.name))),
      h(
        'label',
        null,
        h('span', { class: 'unseen' }, words(note.name)),
        h('textarea', {
          rows: 2,
          dir: 'auto',
          maxLength: 5000,
          ref: this.field,
          'aria-describedby': note.hint ? `hint-${step}` : null,
          onInput: this.type,
          onBlur: this.leave,
        }),
      ),
      note.hint && h('p', { class: 'small', id: `hint-${step}` }, words(note.hint)),
    );
  }
}
