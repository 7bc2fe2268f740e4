// One method in full, and the information pages, which have the same shape.

import { h, icon, link, words } from './dom.js';
import { Add, Facts } from './find.js';
import { heading } from './frame.js';
import { Lens } from './lens.js';
import { parts } from './parts.js';

export const method = (body) => [
  body.back &&
    h('p', { key: 'back', class: 'back' }, link(body.back.query, null, icon('back'), words(body.back.label))),
  heading(body),
  body.lens && h(Lens, { key: 'lens', lens: body.lens }),
  h(
    'div',
    { class: body.add ? 'method' : 'page' },
    body.add && h(Side, { body, id: body.add.operation.method }),
    h('div', { class: 'text' }, parts(body.parts), body.status && h('p', { class: 'small' }, words(body.status))),
  ),
];

const Side = ({ body, id }) =>
  h(
    'div',
    { class: 'panel side' },
    body.meta?.length > 0 && h(Facts, { meta: body.meta }),
    h(Add, { id, inPlan: body.add.inPlan, add: body.add }),
    body.plan && link(body.plan.query, { class: 'button whole' }, icon('plan'), words(body.plan.label)),
  );
