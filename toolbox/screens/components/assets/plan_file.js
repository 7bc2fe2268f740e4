// A plan in a file: open one, or keep the plan of this tab as one.

import { Component } from './vendor/preact.js';
import { bare, button, h, icon, words } from './dom.js';
import { Folded } from './folding.js';
import { announce } from './live.js';
import { operate } from './outbox.js';
import { obtain, save } from './pdf.js';

const LARGEST = 5 * 1024 * 1024; // bytes; the server says the same
const PATIENCE = 30000; // ms

const post = (path, body) =>
  fetch(path, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' });

/** The panel on “My plan”. */
export const PlanFile = ({ file, language }) =>
  h(
    'section',
    { class: 'panel plan-file' },
    h(
      Folded,
      { heading: file.heading },
      h('p', { class: 'small' }, words(file.lead)),
      file.save && h(Keep, { save: file.save, language }),
      file.save && h('p', { class: 'small' }, words(file.care)),
      h(Open, { open: file.open, language }),
    ),
  );

/** The way in for a file; what it holds is read on the server and comes back as one change. */
export class Open extends Component {
  constructor(props) {
    super(props);
    this.state = { busy: false, problem: null, found: null };
    this.choose = ({ currentTarget: input }) => {
      const [file] = input.files;
      input.value = ''; // so that the same file can be chosen again
      if (file) this.read(file);
    };
  }

  async read(file) {
    const { open, language } = this.props;
    if (file.size > LARGEST) return this.become({ problem: open.tooBig });
    this.become({ busy: true });
    announce(bare(open.busy));
    try {
      const answer = await post(`${open.path}?taal=${language}`, file);
      if (answer.status === 413) return this.become({ problem: open.tooBig });
      if (!answer.ok) throw new Error(`file: ${answer.status}`);
      const found = await answer.json();
      if (found.operation) operate(found.operation);
      this.become(found.operation ? {} : { problem: found.problem, found: found.rows ? found : null });
    } catch {
      this.become({ problem: open.failed });
    }
  }

  become(state) {
    this.setState({ busy: false, problem: null, found: null, ...state });
  }

  render({ open }, { busy, problem, found }) {
    return h(
      'div',
      { class: 'open-file' },
      h(
        'label',
        { class: 'button whole' },
        h('input', {
          type: 'file',
          'aria-label': bare(open.label),
          class: 'unseen',
          'aria-label': bare(open.label),
          accept: '.json,.pdf,application/json,application/pdf',
          disabled: busy,
          onChange: this.choose,
        }),
        icon('up'),
        h('span', null, words(busy ? open.busy : open.label)),
      ),
      h('p', { class: 'small' }, words(open.hint)),
      h(Problem, { problem }),
      found && h(Newer, { found, newer: open.newer }),
    );
  }
}

// A plan of a later version: to look at and to keep.
const Newer = ({ found, newer }) =>
  h(
    'section',
    { class: 'newer' },
    h('h3', null, words(newer.heading)),
    h(
      'ol',
      { class: 'bullets' },
      found.rows.map(({ title, note }) =>
        h('li', { dir: 'auto' }, title, note && h('p', { class: 'small', dir: 'auto' }, note)),
      ),
    ),
    button(
      {
        class: 'button whole',
        onClick: () => save(new Blob([found.file], { type: 'application/json' }), newer.file),
      },
      icon('down'),
      words(newer.save),
    ),
  );

// The plan of this tab, once it is stored.
class Keep extends Component {
  constructor(props) {
    super(props);
    this.state = { busy: false, problem: null };
    this.make = () => this.state.busy || this.obtain();
  }

  async obtain() {
    const { save: wanted, language } = this.props;
    this.setState({ busy: true, problem: null });
    announce(bare(wanted.busy));
    const { blob, problem } = await obtain(wanted, language);
    if (blob) {
      save(blob, wanted.file);
      announce(bare(wanted.done));
    }
    this.setState({ busy: false, problem: problem ?? null });
  }

  render({ save: wanted }, { busy, problem }) {
    return h(
      'div',
      null,
      button(
        { class: 'button whole', 'aria-disabled': busy ? 'true' : null, onClick: this.make },
        icon('down'),
        h('span', null, words(busy ? wanted.busy : wanted.button)),
      ),
      h(Problem, { problem }),
    );
  }
}

const Problem = ({ problem }) =>
  h(
    'div',
    { role: 'alert' },
    problem && h('p', { class: 'message' }, icon('warning'), h('span', null, words(problem))),
  );
