// I have a code: paste or type it. What is typed stays in the field and goes to the server alone.

import { Component } from './vendor/preact.js';
import { control, h, icon, words } from './dom.js';
import { heading } from './frame.js';
import { operate, operations } from './outbox.js';

export const enter = (body) => [
  heading(body),
  body.other &&
    h(
      'div',
      { key: 'other', class: 'panel code-other' },
      h('p', null, words(body.other.text)),
      h('p', null, control(body.other.action, { class: 'button' }, 'plan')),
    ),
  h(Form, { key: 'form', body }),
];

class Form extends Component {
  constructor(props) {
    super(props);
    this.look = () => this.setState({});
    this.field = (node) => {
      this.input = node;
    };
    this.send = (event) => {
      event.preventDefault();
      const code = this.input.value.trim();
      if (code) operate({ ...this.props.body.operation, code });
      else this.input.focus();
    };
    // A code is one line, however many the field needs to show it.
    this.press = (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      event.currentTarget.form.requestSubmit();
    };
  }

  componentDidMount() {
    window.addEventListener('toolbox:outbox', this.look);
  }

  componentWillUnmount() {
    window.removeEventListener('toolbox:outbox', this.look);
  }

  render({ body }) {
    const busy = operations().some((one) => one.do === body.operation.do);
    return h(
      'form',
      { class: 'enter', onSubmit: this.send },
      h(
        'label',
        null,
        h('b', null, words(body.label)),
        h('textarea', {
          rows: 2,
          class: 'text-line code-field',
          dir: 'ltr',
          maxLength: 2000,
          autocomplete: 'off',
          autocapitalize: 'none',
          autocorrect: 'off',
          spellcheck: false,
          ref: this.field,
          onKeyDown: this.press,
          'aria-describedby': 'code-hint',
          'aria-invalid': body.problem ? 'true' : null,
        }),
      ),
      h('p', { id: 'code-hint', class: 'small' }, words(body.hint)),
      h(
        'p',
        null,
        h(
          'button',
          { type: 'submit', class: 'button main', 'aria-disabled': busy ? 'true' : null },
          icon('lock'),
          h('span', null, words(busy ? body.busy : body.button)),
        ),
      ),
    );
  }
}
