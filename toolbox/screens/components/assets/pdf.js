// The print button: waits until the plan is stored, asks for the paper, saves it as a file.

import { Component, h } from './vendor/preact.js';
import { button, icon, words } from './dom.js';
import { sendNotes } from './note.js';
import { key, pending } from './outbox.js';

const PATIENCE = 5000; // ms that we wait for the outbox

let job = { busy: false, problem: null };

function become(next) {
  job = next;
  window.dispatchEvent(new Event('toolbox:print'));
}

const stored = () =>
  new Promise((resolve) => {
    const started = Date.now();
    const look = () => {
      if (pending() === 0) resolve(true);
      else if (Date.now() - started > PATIENCE) resolve(false);
      else setTimeout(look, 100);
    };
    look();
  });

async function paper({ path, wanted, products }, language) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted ? { ...wanted, language } : { key: key(), products, language }),
    signal: AbortSignal.timeout(30000),
  });
  if (!answer.ok) throw new PaperError(answer.status, await answer.text());
  return answer.blob();
}

/** The server made no paper; `number` leads to the log. */
class PaperError extends Error {
  constructor(status, said) {
    super(`paper: ${status}`);
    this.isSlow = status === 429;
    this.number = /^[0-9a-f]{6}$/.test(said) ? said : null;
  }
}

function problemOf(error, print) {
  if (error.isSlow) return print.slow;
  return error.number ? print.failedNumber.replace('{reference}', error.number) : print.failed;
}

function save(blob, file) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = file;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60000);
}

async function make(print, language) {
  if (job.busy) return;
  become({ busy: true, problem: null });
  sendNotes();
  try {
    if (!(await stored())) return become({ busy: false, problem: print.unsaved });
    save(await paper(print, language), print.file);
    become({ busy: false, problem: null });
  } catch (error) {
    become({ busy: false, problem: problemOf(error, print) });
  }
}

/** Everything that shows how far the paper is. */
class Watching extends Component {
  constructor(props) {
    super(props);
    this.look = () => this.setState({});
  }

  componentDidMount() {
    window.addEventListener('toolbox:print', this.look);
  }

  componentWillUnmount() {
    window.removeEventListener('toolbox:print', this.look);
  }
}

export class PrintButton extends Watching {
  render({ print, language, look }) {
    return button(
      { class: look, 'aria-disabled': job.busy ? 'true' : null, onClick: () => make(print, language) },
      icon('print'),
      h('span', null, words(job.busy ? print.busy : print.button)),
    );
  }
}

/** What went wrong, said at once. */
export class PrintProblem extends Watching {
  render() {
    return h(
      'div',
      { role: 'alert' },
      job.problem && h('p', { class: 'message' }, icon('warning'), h('span', null, words(job.problem))),
    );
  }
}

/** The same words for the bar of a phone, where the alert itself may be out of sight. */
export class PrintLine extends Watching {
  render({ otherwise }) {
    return words(job.problem ?? otherwise);
  }
}
