// The same plan for another group: with whom, where and how many; then one button.

import { Component } from './vendor/preact.js';
import { bare, button, h, icon, words } from './dom.js';
import { operate } from './outbox.js';

export class Copy extends Component {
  constructor(props) {
    super(props);
    this.state = { communities: [], setting: null, people: props.copy.people.value };
    this.make = () => operate({ ...this.props.copy.operation, ...this.state });
  }

  row({ label, options, field }) {
    return h(
      'fieldset',
      { class: 'length' },
      h('legend', null, words(label)),
      options.map((option) =>
        h(
          'label',
          { key: bare(option.label), class: 'pill' },
          h('input', {
            type: 'radio',
            name: `copy ${field}`,
            checked: JSON.stringify(this.state[field]) === JSON.stringify(option.value),
            onChange: () => this.setState({ [field]: option.value }),
          }),
          h('span', null, words(option.label)),
        ),
      ),
    );
  }

  render({ copy }) {
    return h(
      'details',
      { class: 'panel reality copy' },
      h('summary', null, icon('plan'), h('b', null, words(copy.open))),
      h('p', { class: 'small' }, words(copy.lead)),
      copy.rows.map((row) => this.row(row)),
      this.row(copy.people),
      button({ class: 'button main', onClick: this.make }, icon('check'), words(copy.do)),
    );
  }
}
