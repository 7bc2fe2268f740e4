// In the hall: now, next, minutes left. It counts by itself, so it goes on when the connection drops.

import { Component } from './vendor/preact.js';
import { Aloud } from './aloud.js';
import { bare, button, counted, h, icon, link, words } from './dom.js';
import { Question } from './find.js';
import { Unfold } from './folding.js';
import { heading } from './frame.js';
import { parts as blocks } from './parts.js';
import { Previous } from './series.js';

const MINUTE = 60000;
const KEY = 'toolbox.hall'; // where the hall is, kept in the tab: { ids, place, since }

export const hall = (body) => [
  heading(body),
  body.empty && h('p', { key: 'empty' }, words(body.empty)),
  // A plan that was not read yet has no parts.
  body.parts.length > 0 && h(Hall, { key: body.parts.map((one) => one.id).join(), body }),
  h('div', { key: 'near', class: 'near' }, body.near.map(Near)),
  h(
    'p',
    { key: 'ways', class: 'acts' },
    link(body.help.query, { class: 'button' }, icon('help'), words(body.help.label)),
    link(body.close.query, { class: 'button' }, icon('plan'), words(body.close.label)),
  ),
];

// What a leader needs at once is in the page: a link to it asks for a connection.
const Near = ({ heading: label, ...part }) =>
  h(Unfold, {
    key: bare(label),
    class: 'panel reality',
    summary: [icon('help'), h('b', null, words(label))],
    inside: () => blocks([part]),
  });

const minutesNow = () => {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60;
};

class Hall extends Component {
  constructor(props) {
    super(props);
    this.state = this.kept() ?? this.byClock();
    this.go = (by) => () => this.become({ place: this.state.place + by, since: minutesNow(), more: 0 });
    this.longer = () => this.become({ ...this.state, more: this.state.more + 5 });
  }

  componentDidMount() {
    this.timer = setInterval(() => this.setState({}), MINUTE / 6);
  }

  componentWillUnmount() {
    clearInterval(this.timer);
  }

  // Where the clock says that the meeting is.
  byClock() {
    const { parts } = this.props.body;
    const now = minutesNow();
    const place = parts.findLastIndex((part) => part.start <= now);
    return { place, since: place >= 0 ? parts[place].start : 0, more: 0 };
  }

  kept() {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return found?.ids === this.ids() ? found.state : null;
  }

  ids() {
    return this.props.body.parts.map((part) => part.id).join();
  }

  become(state) {
    sessionStorage.setItem(KEY, JSON.stringify({ ids: this.ids(), state }));
    this.setState(state);
  }

  render({ body: { parts, previous, words: say } }, { place, since, more }) {
    if (place < 0)
      return h(
        'div',
        { class: 'panel hall' },
        h('p', { class: 'left' }, say.not_yet.replace('{time}', parts[0].clock)),
        previous && h(Previous, { previous }),
        h(Next, { part: parts[0], label: say.next }),
        button({ class: 'button main whole', onClick: this.go(1) }, words(say.skip)),
      );
    if (place >= parts.length)
      return h(
        'div',
        { class: 'panel hall' },
        h('p', { class: 'left' }, words(say.done)),
        button({ class: 'button whole', onClick: this.go(-1) }, words(say.back)),
      );
    const part = parts[place];
    const left = Math.ceil(part.minutes + more - (minutesNow() - since));
    const late = Math.round(since - part.start) + more + Math.max(-left, 0);
    return h(
      'div',
      { class: 'panel hall' },
      h('p', { class: 'phase' }, words(say.now)),
      h('h2', null, words(part.title)),
      h('p', { class: 'left' }, left >= 0 ? counted(say.left, left) : counted(say.over, -left)),
      h(
        'p',
        { class: 'small' },
        late > 1 ? counted(say.late, late) : late < -1 ? counted(say.early, -late) : words(say.on_time),
      ),
      h(
        'ul',
        { class: 'bullets' },
        part.lines.map((line) => h('li', null, words(line))),
      ),
      place === 0 && previous && h(Previous, { previous }),
      h(Aloud, {
        key: part.id,
        texts: [part.title, ...part.lines, part.question].filter(Boolean),
        about: part.title,
      }),
      part.question && h(Question, { label: say.question, question: part.question }),
      part.note && h('p', { class: 'for-group', dir: 'auto' }, part.note),
      place + 1 < parts.length && h(Next, { part: parts[place + 1], label: say.next }),
      h(
        'div',
        { class: 'acts' },
        button({ class: 'button main', onClick: this.go(1) }, icon('go'), words(say.skip)),
        button({ class: 'button', onClick: this.longer }, icon('plus'), words(say.longer)),
        place > 0 && button({ class: 'button', onClick: this.go(-1) }, icon('back'), words(say.back)),
      ),
    );
  }
}

const Next = ({ part, label }) =>
  h('p', { class: 'next' }, h('b', null, words(label)), ' ', h('span', null, part.clock), ' ', words(part.title));
