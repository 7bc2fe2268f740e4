// The box for words. What is typed goes to the server when it is asked for, and never into the address.

import { Component } from './vendor/preact.js';
import { button, h, icon, unseen, words } from './dom.js';
import { wish } from './outbox.js';

export class Search extends Component {
  constructor(props) {
    super(props);
    this.box = (node) => {
      this.node = node;
    };
    this.ask = (event) => {
      event.preventDefault();
      wish({ search: this.node.value.trim().slice(0, 200) });
    };
    this.clear = () => {
      this.node.value = '';
      this.node.focus();
      wish(this.props.clear.wish);
    };
  }

  render({ label, button: ask, hint, value, clear }) {
    return h(
      'form',
      { class: 'search', role: 'search', onSubmit: this.ask },
      h('label', { for: 'toolbox-search' }, h('b', null, words(label)), ' ', h('span', { class: 'small' }, words(hint))),
      h(
        'div',
        { class: 'search-row' },
        h('input', {
          id: 'toolbox-search',
          type: 'search',
          maxLength: 200,
          autoComplete: 'off',
          enterKeyHint: 'search',
          defaultValue: value,
          ref: this.box,
        }),
        h('button', { type: 'submit', class: 'button' }, icon('search'), h('span', { class: 'unseen' }, words(ask))),
      ),
      clear &&
        button({ class: 'chip', onClick: this.clear }, h('bdi', { lang: '' }, `“${value}”`), icon('cross'), unseen(clear.label)),
    );
  }
}
