// Words that are cut off: they stick out of a box that hides what sticks out, or out of the control around them.
() => {
  const walk = document.createTreeWalker(document.querySelector('.toolbox'), NodeFilter.SHOW_TEXT);
  const hides = (node) => /hidden|clip/.test(getComputedStyle(node).overflow);
  const heard = (node) => node && (getComputedStyle(node).clipPath === 'inset(50%)' || heard(node.parentElement));
  const found = [];
  const sticksOut = (inner, outer) =>
    inner.right > outer.right + 2 ||
    inner.left < outer.left - 2 ||
    inner.bottom > outer.bottom + 4 ||
    inner.top < outer.top - 4;
  while (walk.nextNode()) {
    const text = walk.currentNode;
    const around = text.parentElement;
    if (!text.nodeValue.trim() || !around.checkVisibility() || around.closest('.unseen, .skip, option')) continue;
    if (heard(around)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const place = range.getBoundingClientRect();
    for (let up = around; up && !up.matches('.toolbox'); up = up.parentElement) {
      const isControl = up.matches('button, summary, .button, .pill, .chip, .menu a, .option');
      if ((hides(up) || isControl) && sticksOut(place, up.getBoundingClientRect())) {
        found.push(`${up.tagName}.${up.className}: ${text.nodeValue.trim().slice(0, 60)}`);
        break;
      }
    }
  }
  return found;
}
