// What to print: products to tick, and for each ticked one its size and how often.

import { Component, h } from './vendor/preact.js';
import { copyText } from './copying.js';
import { button, counted, icon, words } from './dom.js';
import { Folded } from './folding.js';

/** What stands ticked, with sizes and numbers, when nobody has chosen yet. */
export const firstChoice = (print) => ({
  chosen: print.products.filter((one) => one.checked).map((one) => one.id),
  sizes: Object.fromEntries(print.products.map((one) => [one.id, one.sizes[0].id])),
  copies: {},
});

const copiesOf = (one, choice) => choice.copies[one.id] ?? one.copies;

/** The choice as the server is asked for it: only what was ticked. */
export function askedFor(print, choice) {
  const ticked = print.products.filter((one) => choice.chosen.includes(one.id));
  return {
    products: ticked.map((one) => one.id),
    sizes: Object.fromEntries(ticked.map((one) => [one.id, choice.sizes[one.id]])),
    copies: Object.fromEntries(ticked.map((one) => [one.id, copiesOf(one, choice)])),
  };
}

// How long one copy is, in the size and the languages that were chosen.
function lengthOf(print, one, choice) {
  const size = one.sizes.find((each) => each.id === choice.sizes[one.id]);
  return choice.beside === print.participants.alone ? size.alone : size.beside;
}

function pagesOf(print, choice) {
  const ticked = print.products.filter((one) => choice.chosen.includes(one.id));
  return ticked.reduce((sum, one) => sum + lengthOf(print, one, choice).pages * copiesOf(one, choice), 0);
}

/** “Samen ongeveer 23 bladzijden”, in the plural form of the language. */
export function allPages(print, choice) {
  return counted(print.allPages, pagesOf(print, choice));
}

const numberOf = (text, most) => {
  const number = Math.round(Number(text));
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : 1;
};

const Size = ({ print, one, choice, onChoose }) =>
  h(
    'label',
    null,
    h('span', { class: 'small' }, words(print.sizeLabel)),
    h(
      'select',
      {
        value: choice.sizes[one.id],
        onChange: (event) => onChoose({ sizes: { ...choice.sizes, [one.id]: event.currentTarget.value } }),
      },
      one.sizes.map((size) => h('option', { key: size.id, value: size.id }, size.label)),
    ),
  );

const Copies = ({ print, one, choice, onChoose }) =>
  h(
    'label',
    null,
    h('span', { class: 'small' }, words(print.copiesLabel)),
    h('input', {
      type: 'number',
      inputMode: 'numeric',
      min: 1,
      max: print.mostCopies,
      value: copiesOf(one, choice),
      onChange: (event) => {
        const number = numberOf(event.currentTarget.value, print.mostCopies);
        event.currentTarget.value = number;
        onChoose({ copies: { ...choice.copies, [one.id]: number } });
      },
    }),
  );

const About = ({ length }) => length.about && h('p', { class: 'small about' }, words(length.about));

const Product = ({ print, one, choice, onChoose }) => {
  const isOn = choice.chosen.includes(one.id);
  const tick = () =>
    onChoose({
      chosen: isOn ? choice.chosen.filter((id) => id !== one.id) : [...choice.chosen, one.id],
    });
  return h(
    'div',
    { class: 'print-product', role: 'group', 'aria-label': one.label },
    h(
      'label',
      { class: 'option' },
      h('input', { type: 'checkbox', checked: isOn, onChange: tick }),
      h('span', null, h('b', null, words(one.label)), h('span', { class: 'small' }, words(one.hint))),
    ),
    isOn &&
      h(
        'div',
        { class: 'print-how' },
        one.sizes.length > 1 && h(Size, { print, one, choice, onChoose }),
        h(Copies, { print, one, choice, onChoose }),
        h(About, { length: lengthOf(print, one, choice) }),
      ),
    one.paste && h(Paste, { paste: one.paste }),
  );
};

// The same words for a message, to copy.
class Paste extends Component {
  constructor(props) {
    super(props);
    const { copied, failed, lines } = props.paste;
    this.copy = () =>
      copyText(lines.join('\n')).then((done) => this.setState({ said: done ? copied : failed }));
  }

  render({ paste }, { said }) {
    return h(
      'details',
      { class: 'more paste' },
      h('summary', null, icon('open'), words(paste.label)),
      h('p', { class: 'small' }, words(paste.hint)),
      h(
        'div',
        { class: 'for-group' },
        paste.lines.map((line) => h('p', null, words(line))),
      ),
      button({ class: 'button compact', onClick: this.copy }, words(paste.copy)),
      h('p', { class: 'small', role: 'status' }, said && words(said)),
    );
  }
}

export const Products = ({ print, choice, onChoose }) =>
  h(
    'fieldset',
    { class: 'products' },
    h('legend', { class: 'unseen' }, words(print.productsLabel)),
    print.products.slice(0, print.shown ?? 1).map((one) => h(Product, { key: one.id, print, one, choice, onChoose })),
    h(
      Folded,
      { label: print.moreProducts },
      print.products.slice(print.shown ?? 1).map((one) => h(Product, { key: one.id, print, one, choice, onChoose })),
    ),
  );
