// Parts that are folded, behind words that say what is inside.

import { Component } from './vendor/preact.js';
import { classes, h, icon, words } from './dom.js';

export const wide = matchMedia('(min-width: 900px)');

/** Folded until somebody wants it; `inside()` is drawn from then on, so that what was typed in it stays. */
export class Unfold extends Component {
  constructor(props) {
    super(props);
    this.toggled = ({ currentTarget }) => currentTarget.open && this.setState({ wanted: true });
  }

  render({ class: name, open, summary, inside }, { wanted }) {
    return h(
      'details',
      { class: name, open: open || null, onToggle: this.toggled },
      h('summary', null, summary),
      (open || wanted) && inside(),
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
