// Presses one control and times, inside the page, what follows: from the click event to the changed DOM.
//
// `target` and `says`: the elements of this selector, those whose text holds these words if any are given.
// `place`: which of these, from 0. `seen`: the text that must change to be seen at once (`:target` is
// the control itself). `answer`: the text that only the server changes. `stored`: also wait until nothing waits to be
// stored. All times are in ms after the click event.
async ({ target, says, place, seen, answer, stored, patience }) => {
  const wire = window.benchWire;
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const quiet = async () => {
    for (let count = -1; count !== wire.received.length; await pause(80)) count = wire.received.length;
  };
  const found = [...document.querySelectorAll(target)].filter((one) => !says || one.textContent.includes(says));
  const control = found[place];
  if (!control) throw new Error(`nothing to press: ${target} ${says ?? ''}`);
  const textOf = (selector) => (selector === ':target' ? control : document.querySelector(selector))?.textContent ?? '';
  const waiting = () => stored && (sessionStorage.getItem('toolbox.operations') ?? '[]') !== '[]';

  await quiet();
  wire.sent.length = 0;
  wire.received.length = 0;
  const before = { seen: seen && textOf(seen), answer: answer && textOf(answer) };
  const times = { began: null, seen: null, answered: null };
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no change after pressing ${target} ${says ?? ''}`)), patience);
    const watch = new MutationObserver(() => {
      const now = performance.now();
      if (seen && times.seen === null && textOf(seen) !== before.seen) times.seen = now - times.began;
      if ((answer && textOf(answer) === before.answer) || waiting()) return;
      times.answered = now - times.began;
      watch.disconnect();
      clearTimeout(late);
      resolve();
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('click', () => (times.began ??= performance.now()), { capture: true, once: true });
    control.click();
  });
  await quiet();
  const since = (list) => list.map(([at, size]) => [at - times.began, size]);
  return { seen: times.seen, answered: times.answered, sent: since(wire.sent), received: since(wire.received) };
}
