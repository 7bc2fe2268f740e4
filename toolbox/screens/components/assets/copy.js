// The same plan for another group: with whom, where and how many; then one button.

import { Component } from './vendor/preact.js';
import { button, h, icon, words } from './dom.js';
import { Unfold } from './folding.js';
import { operate } from './outbox.js';
import { Choice } from './reality.js';

export class Copy extends Component {
  constructor(props) {
    super(props);
    this.state = { communities: [], setting: null, people: props.copy.people.value };
    this.make = () => operate({ ...this.props.copy.operation, ...this.state });
  }

  row({ label, options, field }) {
    const chosen = JSON.stringify(this.state[field]);
    const marked = options.map((option) => ({
      label: option.label,
      checked: JSON.stringify(option.value) === chosen,
      choose: () => this.setState({ [field]: option.value }),
    }));
    return h(Choice, { key: field, choice: { label, options: marked }, name: `copy ${field}` });
  }

  render({ copy }) {
    return h(Unfold, {
      class: 'panel reality copy',
      summary: [icon('plan'), h('b', null, words(copy.open))],
      inside: () => [
        h('p', { class: 'small' }, words(copy.lead)),
        copy.rows.map((row) => this.row(row)),
        this.row(copy.people),
        button({ class: 'button main', onClick: this.make }, icon('check'), words(copy.do)),
      ],
    });
  }
}
