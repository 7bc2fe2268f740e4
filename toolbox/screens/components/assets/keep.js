// Keep your plan: until when it opens, its codes, what we promise, and how to remove it.

import { Component } from './vendor/preact.js';
import { copyText } from './copying.js';
import { bare, button, control, h, icon, named, words } from './dom.js';
import { Folded, Unfold } from './folding.js';
import { operate } from './outbox.js';

const PLACE = 'keep';

/** The way from the top of the plan to its codes. */
export const Jump = ({ keep }) =>
  button({ class: 'button compact', onClick: () => document.getElementById(PLACE)?.focus() }, icon('lock'), words(keep.jump));

export const Keep = ({ keep }) =>
  h(
    'section',
    { class: 'panel keep', 'data-group': `#${PLACE}` },
    h('h2', { id: PLACE, tabIndex: -1 }, words(keep.heading)),
    h('p', null, words(keep.text)),
    keep.button && h('p', null, control(keep.button, { class: 'button main' }, 'lock')),
    keep.codes && h(Codes, { codes: keep.codes }),
    h(
      Folded,
      { label: keep.more },
      keep.button && h('p', null, words(keep.button.text)),
      h(Promised, { promise: keep.promise }),
      keep.without && h(Without, { without: keep.without }),
      h(Forget, { forget: keep.forget }),
      h('p', null, control(keep.code, { class: 'button' }, 'lock')),
    ),
  );

const fold = (label, name, ...inside) =>
  h(Unfold, {
    class: 'more',
    summary: [icon(name), words(label)],
    inside: () => h('div', { class: 'keep-part' }, inside),
  });

const bullets = (list) =>
  h(
    'ul',
    { class: 'bullets' },
    list.map((text) => h('li', null, words(text))),
  );

const Promised = ({ promise }) =>
  fold(
    promise.label,
    'open',
    bullets(promise.promised),
    h('p', null, h('b', null, words(promise.notLabel))),
    bullets(promise.notPromised),
  );

const Without = ({ without }) =>
  fold(
    without.label,
    'open',
    h('p', null, words(without.text)),
    h('p', null, button({ class: 'button', onClick: () => operate(without.operation) }, words(without.button))),
  );

// There is no way back, so it takes two steps.
class Forget extends Component {
  constructor(props) {
    super(props);
    this.ask = () => this.setState({ asking: true });
    this.stay = () => this.setState({ asking: false }, () => this.opener?.focus());
    this.open = (node) => {
      this.opener = node;
    };
    this.sure = () => {
      this.setState({ asking: false });
      operate(this.props.forget.operation);
    };
    this.first = (node) => node?.focus();
  }

  render({ forget }, { asking }) {
    if (!asking)
      return h('p', null, button({ class: 'button danger start', onClick: this.ask, ref: this.open }, icon('cross'), words(forget.label)));
    return h(
      'div',
      { class: 'block', role: 'group' },
      h('p', { tabIndex: -1, ref: this.first }, icon('warning'), h('span', null, words(forget.text))),
      h(
        'div',
        { class: 'acts' },
        button({ class: 'button danger start', onClick: this.sure }, icon('cross'), words(forget.sure)),
        button({ class: 'button', onClick: this.stay }, words(forget.stay)),
      ),
    );
  }
}

// Folded away, because others may look over a shoulder; open when they were just made.
class Codes extends Component {
  constructor(props) {
    super(props);
    this.box = (node) => {
      this.node = node;
    };
  }

  componentDidMount() {
    this.follow();
  }

  componentDidUpdate() {
    this.follow();
  }

  follow() {
    if (this.props.codes.open) this.node.open = true;
  }

  render({ codes }) {
    return h(
      'details',
      { class: 'more', ref: this.box },
      h('summary', null, icon('open'), words(codes.label)),
      h(
        'div',
        { class: 'keep-part' },
        h('p', null, h('b', null, words(codes.text))),
        codes.codes.map((one) => h(Code, { key: one.id, one, codes })),
        h('p', { class: 'small' }, words(codes.linkText)),
        h('p', null, words(codes.renew.text)),
        h('p', null, control(codes.renew, { class: 'button' }, 'redo')),
      ),
    );
  }
}

// One code in groups of four; one press selects it whole.
class Code extends Component {
  copy(text, said) {
    const { failed } = this.props.codes;
    copyText(text).then((copied) => this.setState({ said: copied ? said : failed }));
  }

  button(label, text, said) {
    return button(
      { class: 'button compact', onClick: () => this.copy(text, said) },
      named(label, `${bare(label)}: ${bare(this.props.one.title)}`),
    );
  }

  render({ one, codes }, { said }) {
    return h(
      'div',
      { class: 'code' },
      h('h3', null, words(one.title)),
      h('p', null, words(one.text)),
      h(
        'p',
        { class: 'code-signs', dir: 'ltr', lang: '' },
        one.code.split(/(?<=-)/).map((group) => h('span', null, group)),
      ),
      h(
        'div',
        { class: 'acts' },
        this.button(codes.copyCode, one.code, codes.copiedCode),
        this.button(codes.copyLink, linkTo(codes.home, one.code), codes.copiedLink),
      ),
      h('p', { class: 'small', role: 'status' }, said && words(said)),
    );
  }
}

function linkTo(home, code) {
  const query = new URLSearchParams(home).toString();
  return `${location.origin}/${query && `?${query}`}#${code}`;
}
