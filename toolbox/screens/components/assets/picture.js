// A small picture of the first sheet, made when somebody asks for it.

import { Component, h } from './vendor/preact.js';
import { bare, button, icon, words } from './dom.js';
import { announce } from './live.js';
import { obtain } from './pdf.js';

const markOf = ({ picture: { mark, sizes, beside, discreet }, chosen }) =>
  JSON.stringify([mark, chosen, sizes, beside, discreet]);

export class FirstSheet extends Component {
  constructor(props) {
    super(props);
    this.state = { busy: false, problem: null, source: null };
    this.ask = () => this.show();
  }

  // Another plan or another choice of papers: the picture no longer tells the truth.
  componentDidUpdate(before) {
    if (markOf(before) !== markOf(this.props)) this.forget();
  }

  componentWillUnmount() {
    if (this.state.source) URL.revokeObjectURL(this.state.source);
  }

  forget() {
    if (this.state.source) URL.revokeObjectURL(this.state.source);
    this.setState({ source: null, problem: null });
  }

  async show() {
    const { picture, chosen, language } = this.props;
    const mark = markOf(this.props);
    if (this.state.busy) return;
    this.setState({ busy: true, problem: null });
    announce(bare(picture.busy));
    const { blob, problem } = await obtain({ ...picture, kind: 'png', products: chosen }, language);
    this.setState({ busy: false, problem: problem ?? null });
    if (blob && mark === markOf(this.props)) this.setState({ source: URL.createObjectURL(blob) });
  }

  render({ picture }, { busy, problem, source }) {
    return h(
      'div',
      { class: 'first-sheet' },
      source
        ? h('img', { src: source, alt: bare(picture.alt), width: 210, height: 297 })
        : button(
            { class: 'button whole', 'aria-disabled': busy ? 'true' : null, onClick: this.ask },
            icon('view'),
            h('span', null, words(busy ? picture.busy : picture.label)),
          ),
      h('div', { role: 'alert' }, problem && h('p', { class: 'message' }, icon('warning'), words(problem))),
    );
  }
}
