// The page. Everything a visitor sees is drawn here from the data of one screen; see README.md beside this folder.

import { h, render } from './vendor/preact.js';
import { sayAloud } from './aloud.js';
import { watch } from './closing.js';
import { enter } from './enter.js';
import { find, findBar } from './find.js';
import { Frame } from './frame.js';
import { hall } from './hall.js';
import { onHold, release } from './held.js';
import { arrive } from './live.js';
import { method } from './method.js';
import { stayOpen } from './outage.js';
import { settle } from './outbox.js';
import { paper } from './paper.js';
import { picked } from './pick.js';
import { plan, planBar } from './plan.js';
import { series } from './series.js';
import { start } from './start.js';
import { tips } from './tips.js';
import { wizard } from './wizard.js';
import { bare } from './dom.js';

const SCREENS = {
  start: { draw: start },
  find: { draw: find, bar: findBar },
  method: { draw: method },
  page: { draw: method },
  safety: { draw: method },
  moment: { draw: method },
  tip: { draw: method },
  mechanism: { draw: method },
  communities: { draw: method },
  community: { draw: method },
  reading: { draw: method },
  words: { draw: method },
  picked: { draw: picked },
  tips: { draw: tips },
  ask: { draw: wizard },
  ready: { draw: method },
  'ready-plan': { draw: method },
  hall: { draw: hall },
  paper: { draw: paper },
  series: { draw: series },
  code: { draw: enter },
  plan: { draw: plan, bar: planBar },
};

const reader = new TextDecoder();

let now = null; // { root, data } on the page

export default function drawing({ data: bytes, parentElement }) {
  const root = rootIn(parentElement);
  const data = JSON.parse(reader.decode(bytes));
  settle(data.state);
  release(data.state);
  watch(data.state);
  now = { root, data };
  draw();
  // Streamlit also cleans up after a call that a newer one has overtaken; then the page stays.
  return () => setTimeout(() => root.isConnected || render(null, root));
}

onHold(draw);
stayOpen();

function rootIn(parent) {
  const found = parent.querySelector(':scope > .toolbox');
  if (found) return found;
  const made = document.createElement('div');
  made.className = 'toolbox';
  parent.append(made);
  return made;
}

// Only when it changes: each time the whole document is styled anew.
function sayLanguage({ code, dir }) {
  const page = document.documentElement;
  if (page.lang !== code) page.lang = code;
  if (page.dir !== dir) page.dir = dir;
}

function draw() {
  const { root, data } = now;
  try {
    drawScreen(root, data);
  } catch (error) {
    console.error(error);
    sayBroken(root, data);
  }
}

// Else Streamlit shows the mistake itself, in English and with names of files.
function sayBroken(root, data) {
  root.replaceChildren();
  render(null, root);
  render(h(Frame, { data: { ...data, message: { text: data.state.broken } }, here: 'broken' }), root);
}

function drawScreen(root, data) {
  const { draw: body, bar } = SCREENS[data.screen];
  sayLanguage(data.language);
  sayAloud(data.frame.aloud);
  document.title = bare(data.title);
  const here = `${data.screen} ${bare(data.body.heading)}`;
  arrive(root, here, bare(data.body.heading), () =>
    render(
      h(
        Frame,
        { data, here, bar: bar?.(data.body, data) },
        h('div', { key: here, class: `screen is-${data.screen}` }, body(data.body, data)),
      ),
      root,
    ),
  );
}
