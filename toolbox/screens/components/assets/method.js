// One method in full, and the information pages, which have the same shape.

import { button, h, icon, link, words } from './dom.js';
import { Add, Facts } from './find.js';
import { heading } from './frame.js';
import { Halted } from './halted.js';
import { Lens } from './lens.js';
import { operate } from './outbox.js';
import { parts, Report } from './parts.js';
import { PrintButton, PrintProblem } from './pdf.js';
import { Pick } from './pick.js';

export const method = (body, data) => [
  body.back &&
    h('p', { key: 'back', class: 'back' }, link(body.back.query, null, icon('back'), words(body.back.label))),
  heading(body),
  body.lens && h(Lens, { key: 'lens', lens: body.lens }),
  h(
    'div',
    { class: body.add ? 'method' : 'page' },
    body.add && h(Side, { body, id: body.add.operation.method, language: data.language.code }),
    h(
      'div',
      { class: 'text' },
      body.halted && h(Halted, { halted: body.halted, language: data.language.code }),
      body.open &&
        h(
          'p',
          null,
          button({ class: 'button main', onClick: () => operate(body.open.operation) }, icon('plan'), words(body.open.label)),
        ),
      !body.add && body.meta?.length > 0 && h(Facts, { meta: body.meta }),
      parts(body.parts),
      !body.add && body.pick && h('p', null, h(Pick, body.pick)),
      body.status && h('p', { class: 'small' }, words(body.status)),
      body.report && h(Report, body.report),
    ),
  ),
];

const Side = ({ body, id, language }) =>
  h(
    'div',
    { class: 'panel side' },
    body.meta?.length > 0 && h(Facts, { meta: body.meta }),
    h(Add, { id, inPlan: body.add.inPlan, add: body.add }),
    body.plan && link(body.plan.query, { class: 'button whole' }, icon('plan'), words(body.plan.label)),
    body.print && h(PrintButton, { print: body.print, language, look: 'button whole' }),
    body.print && h(PrintProblem),
    body.pick && h(Pick, body.pick),
  );
