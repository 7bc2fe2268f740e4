// Start: what you can do here, and what it gives you on paper.

import { h, icon, link, words } from './dom.js';
import { Open } from './plan_file.js';
import { heading } from './frame.js';
import { Halted } from './halted.js';
import { Answers, Progress } from './wizard.js';

export const start = (body, data) =>
  h(
    'div',
    { class: 'start' },
    h(
      'div',
      null,
      heading(body),
      body.continue && h(Continue, body.continue),
      h(
        'section',
        { class: 'ask' },
        h(Progress, body.question),
        h('h2', null, words(body.question.heading)),
        body.halted
          ? h(Halted, { halted: body.halted, language: data.language.code })
          : h(Answers, body.question),
      ),
      h('h2', { class: 'or' }, words(body.doorsLabel)),
      h('ul', { class: 'doors' }, body.doors.map(door)),
      body.planFile && h(Open, { open: body.planFile.open, language: data.language.code }),
      h('p', { class: 'promise' }, icon('lock'), h('span', null, words(body.promise))),
    ),
    body.sample && h(Sample, body.sample),
  );

const Continue = ({ title, text, label, query }) =>
  h(
    'div',
    { class: 'panel continue' },
    h('div', null, h('h2', null, words(title)), h('p', null, words(text))),
    link(query, { class: 'button main' }, icon('plan'), words(label)),
  );

const door = ({ icon: name, tone, title, text, query }) =>
  h(
    'li',
    { key: name },
    link(
      query,
      { class: 'door' },
      h('span', { class: `tile ${tone ?? ''}` }, icon(name)),
      h('span', null, h('b', null, words(title)), h('span', { class: 'small' }, words(text))),
    ),
  );

// A picture of a sheet: to look at, so a screen reader hears the caption only.
const Sample = ({ title, subtitle, rows, help, caption }) =>
  h(
    'figure',
    { class: 'sample' },
    h(
      'div',
      { class: 'pile', 'aria-hidden': 'true' },
      h(
        'div',
        { class: 'sheet' },
        h('p', { class: 'sheet-title' }, words(title)),
        h('p', { class: 'sheet-facts' }, words(subtitle)),
        h('ol', null, rows.map(row)),
        h('p', { class: 'sheet-help' }, words(help)),
      ),
    ),
    h('figcaption', { class: 'small' }, words(caption)),
  );

const row = ({ time, mark, title }) =>
  h(
    'li',
    { key: time },
    h('span', { class: 'clock' }, time),
    h('span', { class: `stripe phase-${mark ?? 0}` }),
    h('span', null, words(title), h('span', { class: 'line' }), mark === 3 && h('span', { class: 'line short' })),
  );
