// The panel that prints the plan, and the bar of a phone that prints the same.

import { Component, h } from './vendor/preact.js';
import { Blocks } from './check.js';
import { icon, link, words } from './dom.js';
import { OtherFiles } from './files.js';
import { Folded } from './folding.js';
import { barOf } from './frame.js';
import { PrintButton, PrintLine, PrintProblem } from './pdf.js';
import { FirstSheet } from './picture.js';
import { allPages, askedFor, firstChoice, Products } from './print.js';
import { TakeHome } from './take_home.js';

const TICKED = 'toolbox:ticked';
let ticked = null; // what the panel prints now, with its name

function tell(next) {
  ticked = next;
  window.dispatchEvent(new Event(TICKED));
}

// With something that can hurt people the button waits for a tick.
export class Print extends Component {
  constructor(props) {
    super(props);
    this.state = { ready: false, ...firstChoice(props.print) };
    this.allow = (ready) => this.setState({ ready });
    this.choose = (change) => this.setState(change);
  }

  componentDidMount() {
    tell(this.wanted());
  }

  componentDidUpdate() {
    tell(this.wanted());
  }

  componentWillUnmount() {
    tell(null);
  }

  // The choice, with what the theme and the language of the screen propose for participants.
  whole() {
    const { participants } = this.props.print;
    const { beside = participants.chosen, discreet = participants.isDiscreet } = this.state;
    return { ...this.state, beside, discreet };
  }

  wanted() {
    const { print } = this.props;
    const choice = this.whole();
    const { chosen, beside, discreet } = choice;
    if (!chosen.length) return null;
    const alone = chosen.length === 1 && chosen[0] === 'run-sheet';
    const file = alone ? print.file : print.packFile;
    return {
      name: alone ? print.name : allPages(print, choice),
      print: { ...print, ...askedFor(print, choice), beside, discreet, file },
    };
  }

  render({ print, advice, hall, language }, { ready }) {
    const choice = this.whole();
    const { chosen, sizes, beside, discreet } = choice;
    const handed = { beside, discreet };
    const wanted = this.wanted();
    const blocked = advice?.blocks.length > 0 && !ready;
    return h(
      'section',
      { class: 'panel print', 'data-blocked': blocked ? '' : null },
      h('h2', null, words(print.heading)),
      h(Products, { print, choice, onChoose: this.choose }),
      h(TakeHome, { chosen, say: print.participants, ...handed, onChange: this.choose }),
      advice?.blocks.length > 0 && h(Blocks, { advice, ready, onReady: this.allow }),
      wanted && h('p', { class: 'small all-pages' }, allPages(print, choice)),
      wanted && !blocked && h(PrintButton, { print: wanted.print, language, look: 'button main whole' }),
      h(PrintProblem),
      h(
        Folded,
        { label: print.moreWays },
        wanted && print.view && h(OnScreen, { view: print.view, chosen, ...handed }),
        wanted && print.picture && h(FirstSheet, { picture: { ...print.picture, sizes, ...handed }, chosen, language }),
        !blocked && print.otherFiles && h(OtherFiles, { files: print.otherFiles, chosen, handed, language }),
      ),
      hall && link(hall.query, { class: 'button whole' }, icon('time'), words(hall.label)),
    );
  }
}

const OnScreen = ({ view, chosen, beside, discreet }) =>
  link(
    { ...view.query, bladen: chosen.join(','), naast: beside, neutraal: discreet ? 'ja' : 'nee' },
    { class: 'button whole' },
    icon('view'),
    words(view.label),
  );

/** The bar says what it prints: what stands ticked in the panel. */
export class PrintBar extends Component {
  constructor(props) {
    super(props);
    this.look = () => this.setState({});
  }

  componentDidMount() {
    window.addEventListener(TICKED, this.look);
    this.look(); // the panel may have told before there was a bar
  }

  componentWillUnmount() {
    window.removeEventListener(TICKED, this.look);
  }

  render({ language }) {
    if (!ticked) return null;
    const { name, print } = ticked;
    return barOf(name, h(PrintLine), h(PrintButton, { print, language, look: 'button compact' }));
  }
}
