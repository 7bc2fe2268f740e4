// What a visitor sees while an answer takes long: one line over the page, so that nothing moves.

import { Component, h } from './vendor/preact.js';
import { words } from './dom.js';
import { wishing } from './outbox.js';

const SLOW = 300; // ms; a shorter wait needs no words

export class Waiting extends Component {
  constructor(props) {
    super(props);
    this.look = () => {
      const waits = wishing();
      if (!waits) {
        clearTimeout(this.timer);
        this.timer = null;
        if (this.state.slow) this.setState({ slow: false });
      } else if (!this.timer) {
        this.timer = setTimeout(() => this.setState({ slow: true }), SLOW);
      }
    };
  }

  componentDidMount() {
    for (const name of ['toolbox:outbox', 'toolbox:heard']) window.addEventListener(name, this.look);
    this.look();
  }

  componentWillUnmount() {
    for (const name of ['toolbox:outbox', 'toolbox:heard']) window.removeEventListener(name, this.look);
    clearTimeout(this.timer);
  }

  render({ text }, { slow }) {
    return h('div', { class: 'waiting-place', role: 'status' }, slow && h('p', { class: 'waiting' }, words(text)));
  }
}
