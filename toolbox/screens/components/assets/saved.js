// The line that says whether the plan is stored.

import { Component, h } from './vendor/preact.js';
import { words } from './dom.js';
import { pending } from './outbox.js';

const SILENCE = 5000; // ms without a confirmation before we speak of a lost connection

export class Saved extends Component {
  constructor(props) {
    super(props);
    this.since = Date.now(); // the last moment at which something was confirmed, or nothing was waiting
    this.waiting = pending();
    this.look = () => {
      const waiting = pending();
      if (waiting < this.waiting || this.waiting === 0) this.since = Date.now();
      this.waiting = waiting;
      clearTimeout(this.timer);
      if (waiting) this.timer = setTimeout(() => this.setState({}), SILENCE - (Date.now() - this.since) + 50);
      this.setState({});
    };
  }

  componentDidMount() {
    for (const name of ['toolbox:outbox', 'online', 'offline']) window.addEventListener(name, this.look);
    this.look();
  }

  componentWillUnmount() {
    for (const name of ['toolbox:outbox', 'online', 'offline']) window.removeEventListener(name, this.look);
    clearTimeout(this.timer);
  }

  render({ state }) {
    const waiting = pending();
    const silent = waiting > 0 && Date.now() - this.since >= SILENCE;
    const text =
      !navigator.onLine || silent ? state.offline : waiting === 0 && state.known ? state.saved : state.saving;
    return h('p', { class: 'saved', role: 'status' }, text && words(text));
  }
}
