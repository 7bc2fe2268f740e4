// What moves with the reader: the spoken line, the focus and the scroll position.

let region = null;
let place = null;

/** Remember the one live region of the page; the same node over all renders. */
export const setRegion = (node) => {
  region = node;
};

/** Say one line to a screen reader. Emptied first, so that the same line is said twice. */
export function announce(text) {
  if (!region) return;
  const node = region;
  node.textContent = '';
  setTimeout(() => {
    node.textContent = text;
  }, 60);
}

const scrollerOf = (node) => {
  for (let up = node.parentElement; up; up = up.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(up).overflowY) && up !== document.body) return up;
  }
  return document.scrollingElement;
};

/**
 * Draw another screen, and go to its top and its heading; the first screen keeps the browser's place. The same screen
 * keeps its place and its focus.
 */
export function arrive(root, here, heading, draw) {
  if (place === here) {
    keepingFocus(root, draw);
    return;
  }
  const first = place === null;
  // Each of these makes the browser work out the whole new page at once: the focus in what goes, and the scroll and the
  // focus in what comes. So the first goes before, and the others come with the frame that shows the page.
  if (!first && root.contains(document.activeElement)) document.activeElement.blur();
  draw();
  place = here;
  if (!first) requestAnimationFrame(() => goToTop(root, heading));
}

function goToTop(root, heading) {
  scrollerOf(root).scrollTop = 0;
  root.querySelector('h1')?.focus({ preventScroll: true });
  announce(heading);
}

/**
 * Draw, and give the focus back when its control moved. When the control went away, the focus goes to the first control
 * left in its `data-group`, or else to what the value of that `data-group` selects (if any); then comes the outer group.
 */
function keepingFocus(root, draw) {
  const before = document.activeElement;
  const inside = root.contains(before) && before !== root;
  const groups = inside ? groupsAround(before) : [];
  draw();
  if (!inside || document.activeElement === before) return;
  const next = before.isConnected ? before : nearest(root, groups);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function groupsAround(node) {
  const group = node.parentElement?.closest('[data-group]');
  return group ? [group, ...groupsAround(group)] : [];
}

function nearest(root, groups) {
  for (const group of groups) {
    const left = group.isConnected && group.querySelector('button, a[href], input, textarea, summary');
    const next = left || (group.dataset.group && root.querySelector(group.dataset.group));
    if (next) return next;
  }
  return root.querySelector('h1');
}
