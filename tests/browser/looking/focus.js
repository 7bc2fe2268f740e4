// What is wrong with the control that has the focus: nothing to see of it, or something lies over it.
() => {
  const node = document.activeElement;
  if (!node || node === document.body) return []; // the end of the page: the browser itself comes next
  const name = `${node.tagName}.${node.className} ${node.textContent.slice(0, 40)}`;
  const outlined = (one) => {
    const style = one && getComputedStyle(one);
    return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  if (node.matches('#stMain')) return outlined(node) ? [] : [`not to be seen: ${name}`];
  const label = node.matches('input[type=file]') ? node.closest('label') : node;
  if (!outlined(node) && !outlined(label)) return [`not to be seen: ${name}`];
  const place = label.getBoundingClientRect();
  if (place.height > innerHeight) return [];
  if (place.top < -1 || place.bottom > innerHeight + 1) return [`outside the window: ${name}`];
  const middle = (place.left + place.right) / 2;
  const over = [place.top + 3, (place.top + place.bottom) / 2, place.bottom - 3]
    .map((height) => document.elementFromPoint(middle, height))
    .find((top) => top && top !== label && !label.contains(top) && !top.contains(label));
  const where = `${Math.round(place.top)}–${Math.round(place.bottom)} of ${innerHeight}`;
  return over ? [`covered: ${name}, ${where}, by ${over.tagName}.${over.getAttribute('class')}`] : [];
}
