// A whole series as one file: which meetings, which papers, and what must be read before.

import { Component } from './vendor/preact.js';
import { h, words } from './dom.js';
import { Blocks } from './check.js';
import { PrintButton, PrintProblem } from './pdf.js';
import { allPages, askedFor, firstChoice, Products } from './print.js';
import { TakeHome } from './take_home.js';

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** The products with the pages that they have for these meetings together, in one language or two. */
const counted = (products, places) =>
  products.map((one) => {
    const pages = ({ each }) => ({ pages: one.isOnce ? 1 : sum(places.map((place) => each[place])) });
    return {
      ...one,
      sizes: one.sizes.map((size) => ({ ...size, alone: pages(size.alone), beside: pages(size.beside) })),
    };
  });

export class SeriesPrint extends Component {
  constructor(props) {
    super(props);
    const { print } = props;
    this.state = { ready: false, left: [], ...firstChoice(print) };
    this.choose = (change) => this.setState(change);
    this.allow = (ready) => this.setState({ ready });
    this.tick = (place) =>
      this.setState(({ left }) => ({
        left: left.includes(place) ? left.filter((one) => one !== place) : [...left, place],
        ready: false,
      }));
  }

  render({ print, language }, choice) {
    const meetings = print.meetings.map((one) => one.place).filter((place) => !choice.left.includes(place));
    const here = { ...print, products: counted(print.products, meetings) };
    const handed = { beside: choice.beside ?? print.participants.chosen, discreet: choice.discreet };
    const seen = { ...choice, beside: handed.beside };
    const blocks = print.advice.blocks.filter((one) => meetings.includes(one.place));
    const isChosen = meetings.length > 0 && choice.chosen.length > 0;
    return h(
      'section',
      { class: 'panel print' },
      h('h2', null, words(print.heading)),
      h('p', null, words(print.lead)),
      h(Meetings, { print, meetings, onTick: this.tick }),
      h(Products, { print: here, choice: seen, onChoose: this.choose }),
      h(TakeHome, {
        chosen: choice.chosen,
        say: print.participants,
        beside: handed.beside,
        discreet: handed.discreet ?? print.participants.isDiscreet,
        onChange: this.choose,
      }),
      isChosen && blocks.length > 0 && h(Blocks, { advice: { ...print.advice, blocks }, ready: choice.ready, onReady: this.allow }),
      isChosen && h('p', { class: 'small all-pages' }, allPages(here, seen)),
      isChosen &&
        (blocks.length === 0 || choice.ready) &&
        h(PrintButton, {
          print: { ...print, ...askedFor(here, choice), ...handed, meetings },
          language,
          look: 'button main whole',
        }),
      h(PrintProblem),
    );
  }
}

const Meetings = ({ print, meetings, onTick }) =>
  h(
    'fieldset',
    { class: 'products which-meetings' },
    h('legend', { class: 'small' }, words(print.meetingsLabel)),
    print.meetings.map(({ place, label }) =>
      h(
        'label',
        { key: place, class: 'option' },
        h('input', { type: 'checkbox', checked: meetings.includes(place), onChange: () => onTick(place) }),
        h('span', null, words(label)),
      ),
    ),
  );
