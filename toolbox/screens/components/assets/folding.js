// Parts that are folded, behind words that say what is inside.

import { Component } from './vendor/preact.js';
import { classes, h, icon, words } from './dom.js';

export const wide = matchMedia('(min-width: 56.25em)');

/**
 * Folded until somebody wants it; `inside()` is drawn from then on, so that what was typed in it stays. The data can
 * `open` it; only the visitor folds it again.
 */
export class Unfold extends Component {
  constructor(props) {
    super(props);
    this.state = { open: Boolean(props.open), wanted: Boolean(props.open) };
    this.toggled = ({ currentTarget: { open } }) => this.setState(({ wanted }) => ({ open, wanted: wanted || open }));
  }

  componentDidUpdate(before) {
    if (this.props.open && !before.open) this.setState({ open: true, wanted: true });
  }

  render({ class: name, summary, inside }, { open, wanted }) {
    return h(
      'details',
      { class: name, open, onToggle: this.toggled },
      h('summary', null, summary),
      wanted && inside(),
    );
  }
}

/** Folded on a phone and open on a wide screen. With a `heading` it can be folded on a wide screen too; without one it is simply there. */
export class Folded extends Component {
  constructor(props) {
    super(props);
    this.state = { open: props.open ?? (props.heading && wide.matches) };
    this.look = () => this.setState({});
    this.toggled = ({ currentTarget }) => this.stays() || this.setState({ open: currentTarget.open });
  }

  componentDidMount() {
    wide.addEventListener('change', this.look);
  }

  componentWillUnmount() {
    wide.removeEventListener('change', this.look);
  }

  stays() {
    return wide.matches && !this.props.heading;
  }

  render({ label, heading, children }, { open }) {
    return h(
      'details',
      {
        class: classes('more folded', heading && 'has-heading'),
        open: this.stays() || Boolean(open),
        onToggle: this.toggled,
      },
      h(
        'summary',
        null,
        icon('open'),
        heading && h('h2', null, words(heading)),
        label && h('span', { class: heading ? 'small' : null }, words(label)),
      ),
      h('div', { class: 'folded-part' }, children),
    );
  }
}
