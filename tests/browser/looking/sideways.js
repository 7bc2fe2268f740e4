// What sticks out of the window at either side, and what must be pushed sideways to be read; the innermost names the cause.
() => {
  const name = (one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent.slice(0, 40)}`;
  const seen = (one) => one.checkVisibility() && one.getClientRects().length && !one.closest('.unseen');
  const sticks = (one) => {
    const { left, right } = one.getBoundingClientRect();
    return seen(one) && (right > innerWidth + 1 || left < -1);
  };
  const all = [...document.querySelectorAll('.toolbox, .toolbox *')];
  const out = all.filter((one) => sticks(one) && ![...one.children].some(sticks));
  const rooms = [...all, document.scrollingElement, document.querySelector('[data-testid=stMain]')];
  const pushed = rooms.filter(
    (one) =>
      seen(one) &&
      (/auto|scroll/.test(getComputedStyle(one).overflowX) || one === document.scrollingElement) &&
      one.scrollWidth > one.clientWidth + 1,
  );
  return [...out.slice(0, 6).map(name), ...pushed.map((one) => `scrolls: ${name(one)}`)];
}
