// What starts at the wrong side of a page that is read from right to left, or the other way round.
() => {
  const rtl = document.documentElement.dir === 'rtl';
  const start = (box) => (rtl ? innerWidth - box.right : box.left);
  return [...document.querySelectorAll('.toolbox :is(h1, h2, h3, p, li, dt, legend)')]
    .filter((node) => node.checkVisibility() && node.firstChild && !node.closest('.unseen, [dir]:not(html), .menu, .foot, .bar'))
    .filter((node) => getComputedStyle(node).display !== 'flex')
    .map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const edge = parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth);
      return { node, gap: start(words) - start(box) - edge, wide: words.width };
    })
    .filter(({ gap, wide }) => wide > 0 && gap > 8)
    .map(({ node, gap }) => `${node.tagName}.${node.className} ${Math.round(gap)}: ${node.textContent.slice(0, 50)}`);
}
