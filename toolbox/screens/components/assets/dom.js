// The few pieces every screen is made of. Text from the data becomes text nodes; addresses are built here only.

import { h, Fragment } from './vendor/preact.js';
import { icon } from './icons.js';
import { operate, wish } from './outbox.js';

export { Fragment, h, icon };

/** A text of the data: a string, or a span with its own language when it fell back to another one. */
export const words = (text) => {
  if (text && typeof text === 'object') return h('span', { lang: text.lang, dir: text.dir }, text.t);
  if (typeof text !== 'string') return text;
  if (text.includes(APART)) return text.split(BETWEEN).map(foreign);
  return document.documentElement.dir === 'rtl' && LATIN.test(text) ? text.split(LATIN).map(foreign) : text;
};

// What stands between these signs in a sentence fell back to the language that everything is written in first.
const APART = '\u2068';
const BETWEEN = /\u2068(.*?)\u2069/;
// In a script from right to left the names of organisations and laws stay as they are in Dutch.
const LATIN = /(\p{Script=Latin}[\p{Script=Latin}\d’'+-]+(?: \p{Script=Latin}[\p{Script=Latin}\d’'+-]*)*)/u;
const foreign = (part, place) => (place % 2 ? h('span', { lang: 'nl', dir: 'ltr' }, part) : part);

/** The bare characters of a text, where there is no room for a node. */
export const bare = (text) => (text && typeof text === 'object' ? text.t : (text ?? ''));

/** The form of a text that the language of the page uses for a number (CLDR), with the number in it. */
export const counted = (forms, count) =>
  (forms[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? forms.other).replace('{count}', count);

/** Words that are only heard. They follow what is seen, so that the name begins with the visible label. */
export const unseen = (text) => text && h('span', { class: 'unseen' }, ' ', words(text));

/** A label that is seen, with the name that is heard: the whole name when it holds the label, or else what comes after. */
export const named = (label, name) =>
  bare(name).includes(bare(label))
    ? [h('span', { 'aria-hidden': 'true' }, words(label)), h('span', { class: 'unseen' }, words(name))]
    : [words(label), unseen(name)];

/** The names of classes that hold: `classes('chip', on && 'is-on')`. */
export const classes = (...names) => names.filter(Boolean).join(' ');

/** The address of a place in the toolbox. */
export const address = (query) => `/?${new URLSearchParams(query)}`;

const isPlain = (event) => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** A link to a place in the toolbox. A plain click becomes a wish; a new tab gets the address. */
export const link = (query, props, ...children) =>
  h(
    'a',
    {
      ...props,
      href: address(query),
      onClick: (event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        props?.onGo?.();
        wish({ go: query });
      },
    },
    ...children,
  );

/** A button with words in it. */
export const button = (props, ...children) => h('button', { type: 'button', ...props }, ...children);

/** A button with only an icon; its label is heard. */
export const iconButton = (name, label, props) =>
  button({ ...props, class: classes('button compact square', props.class) }, icon(name), unseen(label));

/** The control that belongs to an action of the data: a link, a wish or an operation. */
export function control(action, props, name) {
  const children = [name && icon(name), named(action.label, action.name)];
  if (action.query) return link(action.query, props, ...children);
  const act = () => (action.operation ? operate(action.operation) : wish(action.wish));
  return button({ ...props, onClick: act }, ...children);
}
