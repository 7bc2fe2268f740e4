// What stands around every screen: brand, main menu, help, language; the undo banner; the footer.

import { Fragment, bare, button, classes, control, h, icon, link, unseen, words } from './dom.js';
import { mark } from './icons.js';
import { leave } from './leave.js';
import { setRegion } from './live.js';
import { Waiting } from './waiting.js';

let told = { text: null, here: null }; // the last notice, and the screen on which it came

/** The page around `children`; `here` names the screen, `bar` is the bar above the menu on a phone, or nothing. */
export function Frame({ data, here, bar, children }) {
  const { frame } = data;
  return h(
    'div',
    { class: classes('frame', bar && 'has-bar') },
    h('a', { class: 'skip', href: '#toolbox-content', onClick: skip }, words(frame.skip)),
    h(Top, { frame, code: data.language.code }),
    h(
      'div',
      { id: 'toolbox-content', class: 'content', tabIndex: -1 },
      h('p', { class: 'unseen', role: 'status', ref: setRegion }),
      h(Waiting, { text: data.state.slow }),
      h('div', { class: 'notice-place', role: 'status' }, data.notice && h(Notice, { ...data.notice, here })),
      h(
        'div',
        { role: 'alert' },
        data.message && h('p', { class: 'message' }, icon('warning'), h('span', null, words(data.message.text))),
      ),
      children,
    ),
    bar && h('div', { class: 'bar' }, bar),
    h(
      'div',
      { class: 'foot' },
      frame.translation && h('p', { class: 'small' }, words(frame.translation)),
      h(
        'nav',
        { 'aria-label': bare(frame.footerLabel) },
        frame.footer.map((item) => link(item.query, { class: item.deeper ? 'deeper' : null }, words(item.label))),
      ),
    ),
  );
}

// The address keeps its fragment: only the focus moves.
function skip(event) {
  event.preventDefault();
  document.getElementById('toolbox-content').focus();
}

function Top({ frame, code }) {
  const [first, second] = frame.brand;
  return h(
    'div',
    { class: 'top' },
    link(
      frame.nav[0].query,
      { class: 'brand' },
      mark(),
      h('span', { lang: 'nl' }, first, ' ', h('span', { class: 'second' }, second)),
    ),
    h('nav', { class: 'menu', 'aria-label': bare(frame.navLabel) }, frame.nav.map(place)),
    h(
      'div',
      { class: 'aids' },
      link(
        frame.help.query,
        { class: 'pill' },
        icon('help'),
        h('span', { class: 'wide' }, words(frame.help.label)),
        h('span', { class: 'narrow' }, words(frame.help.short)),
      ),
      h(Languages, { ...frame.languages, code }),
      button({ class: 'pill leave', onClick: leave }, words(frame.leave)),
    ),
  );
}

const place = (item) =>
  link(
    item.query,
    { key: item.icon, 'aria-current': item.current ? 'page' : null },
    icon(item.icon),
    h('span', null, words(item.label)),
    item.count ? h('span', { class: 'count', 'aria-hidden': 'true' }, item.count) : null,
    item.count ? unseen(item.countLabel) : null,
  );

document.addEventListener('pointerdown', ({ target }) => {
  for (const menu of document.querySelectorAll('.languages[open]')) if (!menu.contains(target)) menu.open = false;
});

function Languages({ label, button: choose, options, code: now }) {
  const close = (event) => {
    event.currentTarget.closest('details').open = false;
  };
  return h(
    'details',
    {
      class: 'languages',
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        close(event);
        event.currentTarget.querySelector('summary').focus();
      },
      onFocusOut: (event) => event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && close(event),
    },
    h('summary', { class: 'pill' }, icon('language'), h('span', { lang: '' }, now.toUpperCase()), unseen(choose)),
    h(
      'ul',
      { 'aria-label': bare(label) },
      options.map(({ code, name, current, query }) =>
        h(
          'li',
          { key: code, onClick: close },
          link(
            query,
            { lang: code, hreflang: code, dir: 'auto', 'aria-current': current ? 'true' : null },
            name,
            current && icon('check'),
          ),
        ),
      ),
    ),
  );
}

// Where it came it stays in sight; on the next screen only what can be undone is still worth a line.
function Notice({ text, action, here }) {
  if (bare(text) !== told.text) told = { text: bare(text), here };
  const stays = told.here === here;
  if (!stays && !action?.operation) return null;
  return h(
    'div',
    { class: classes('notice', stays && 'stays') },
    h('span', null, words(text)),
    action && control(action, { class: 'button compact' }, action.operation ? 'undo' : null),
  );
}

/** Heading, explanation and what stands beside them, at the top of a screen. */
export const heading = (body, ...more) =>
  h(
    'div',
    { class: 'heading' },
    h('h1', { tabIndex: -1 }, words(body.heading)),
    body.lead && h('p', { class: 'lead' }, words(body.lead)),
    ...more,
  );

/** The bar of a phone: two lines and one control. */
export const barOf = (title, line, action) => h(Fragment, null, h('p', null, h('b', null, words(title)), line), action);
