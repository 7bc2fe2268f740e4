// Other files than the PDF, behind one disclosure.

import { Component, h } from './vendor/preact.js';
import { bare, button, icon, words } from './dom.js';
import { announce } from './live.js';
import { obtain, save } from './pdf.js';

export class OtherFiles extends Component {
  constructor(props) {
    super(props);
    this.state = { busy: null, problem: null, day: '' };
    this.pick = (event) => this.setState({ day: event.currentTarget.value, problem: null });
  }

  async make(one) {
    const { files, chosen, handed, language } = this.props;
    const { day, busy } = this.state;
    if (busy) return;
    if (one.needsDay && !day) return this.setState({ problem: files.words.noDay });
    this.setState({ busy: one.kind, problem: null });
    announce(bare(files.words.busy));
    const products = one.products.length > 0 ? one.products : chosen;
    const asked = { ...files.words, ...handed, path: files.path, kind: one.kind, products, day: one.needsDay ? day : undefined };
    const { blob, problem } = await obtain(asked, language);
    if (blob) {
      save(blob, one.file);
      announce(bare(files.words.done));
    }
    this.setState({ busy: null, problem: problem ?? null });
  }

  render({ files }, { busy, problem, day }) {
    return h(
      'details',
      { class: 'more other-files' },
      h('summary', null, icon('open'), words(files.heading)),
      h(
        'ul',
        { class: 'files' },
        files.kinds.map((one) =>
          h(
            'li',
            { key: one.kind },
            one.needsDay && h(Day, { day: files.day, value: day, onPick: this.pick }),
            button(
              { class: 'button', 'aria-disabled': busy ? 'true' : null, onClick: () => this.make(one) },
              icon(ICONS[one.kind]),
              h('span', null, words(busy === one.kind ? files.words.busy : one.label)),
            ),
            h('p', { class: 'small' }, words(one.hint)),
          ),
        ),
      ),
      h(
        'div',
        { role: 'alert' },
        problem && h('p', { class: 'message' }, icon('warning'), h('span', null, words(problem))),
      ),
    );
  }
}

const ICONS = { docx: 'note', ics: 'time', csv: 'things', md: 'book', html: 'phone' };

const Day = ({ day, value, onPick }) =>
  h(
    'label',
    { class: 'start-time' },
    h('span', null, words(day.label)),
    h('input', { type: 'date', value, onInput: onPick }),
    h('span', { class: 'small' }, words(day.hint)),
  );
