// Files of the plan: waits until the plan is stored, asks for the file, saves it. And the print button.

import { Component, h } from './vendor/preact.js';
import { bare, button, classes, icon, words } from './dom.js';
import { announce } from './live.js';
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

async function paper({ path, wanted, products, sizes, copies, beside, discreet, kind, day, meetings }, language) {
  const asked = { key: key(), products, sizes, copies, beside, discreet, language, kind, day };
  if (meetings) asked.meetings = meetings;
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted ? { ...wanted, language } : asked),
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
    this.isTooBig = status === 413;
    this.number = /^[0-9a-f]{6}$/.test(said) ? said : null;
  }
}

function problemOf(error, print) {
  if (error.isSlow) return print.slow;
  if (error.isTooBig && print.tooBig) return print.tooBig;
  return error.number ? print.failedNumber.replace('{reference}', error.number) : print.failed;
}

/** Save a file under a neutral name. */
export function save(blob, file) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = file;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60000);
}

/** A file of the plan as it is on the screen: { blob }, or the { problem } in words. */
export async function obtain(wanted, language) {
  sendNotes();
  try {
    if (!(await stored())) return { problem: wanted.unsaved };
    return { blob: await paper(wanted, language) };
  } catch (error) {
    return { problem: problemOf(error, wanted) };
  }
}

async function make(print, language) {
  if (job.busy) return;
  become({ busy: true, problem: null });
  announce(bare(print.busy));
  const { blob, problem } = await obtain(print, language);
  if (blob) {
    save(blob, print.file);
    announce(bare(print.done));
  }
  become({ busy: false, problem: problem ?? null });
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
      // How long it takes is not known beforehand: the bar says that it goes on, no more.
      h('span', { class: classes('going', job.busy && 'is-on'), 'aria-hidden': 'true' }),
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

/** The same words in the bar of a phone, where the alert itself may be out of sight. */
export class PrintLine extends Watching {
  render() {
    return words(job.problem);
  }
}
