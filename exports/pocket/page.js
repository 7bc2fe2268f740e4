// Counts the minutes of the programme by the clock of the phone; “next” and “back” put it right when the meeting runs otherwise.
(() => {
  const main = document.querySelector('main');
  const panel = document.querySelector('.now');
  const rows = [...document.querySelectorAll('[data-begins]')];
  if (!rows.length || !main.dataset.words) return;
  const say = JSON.parse(main.dataset.words);
  const begins = (place) => Number(rows[place].dataset.begins);
  const lasts = (place) => Number(rows[place].dataset.lasts);
  const title = (place) => rows[place].querySelector('h2').textContent;
  const [now, left, next] = panel.querySelectorAll('p');
  const [back, skip] = panel.querySelectorAll('button');
  let shift = 0; // minutes between the plan and the meeting
  let shown = null;

  const clock = () => {
    const time = new Date();
    const minutes = time.getHours() * 60 + time.getMinutes() + time.getSeconds() / 60;
    return minutes < begins(0) - 720 ? minutes + 1440 : minutes; // a meeting may go on after midnight
  };
  const fill = (text, count) => text.replace('{count}', count).replace('{time}', count);
  const two = (number) => String(number).padStart(2, '0');
  const time = (minutes) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

  // Only what changed is written, or a screen reader would say it again.
  const write = (node, text) => {
    if (node.textContent !== text) node.textContent = text;
  };

  function show() {
    const at = clock() + shift;
    const place = rows.findLastIndex((_, one) => begins(one) <= at + 0.001);
    const last = rows.length - 1;
    const over = place === last && at >= begins(last) + lasts(last);
    const until = place < 0 ? 0 : Math.ceil(begins(place) + lasts(place) - at - 0.001);
    write(now, place < 0 || over ? '' : `${say.now}: ${title(place)}`);
    write(left, place < 0 ? fill(say.not_yet, time(begins(0))) : over ? say.done : fill(say.left, until));
    write(next, place < last ? `${say.next}: ${title(place + 1)}` : '');
    back.disabled = place <= 0;
    skip.disabled = place >= last;
    if (place === shown) return;
    rows.forEach((row, one) => (one === place && !over ? row.setAttribute('aria-current', 'step') : row.removeAttribute('aria-current')));
    shown = place;
  }

  const go = (by) => () => {
    const at = clock() + shift;
    const place = rows.findLastIndex((_, one) => begins(one) <= at + 0.001);
    shift = begins(Math.max(0, place + by)) - clock();
    show();
    rows[Math.max(0, shown)].scrollIntoView({ block: 'center' });
  };

  back.textContent = say.back;
  skip.textContent = say.skip;
  back.addEventListener('click', go(-1));
  skip.addEventListener('click', go(1));
  panel.hidden = false;
  show();
  setInterval(show, 5000);
})();
