// Controls that come later in the order of the Tab key and stand higher in the column of a phone.
() => {
  const stops = [...document.querySelectorAll('.content :is(a[href], button, input, select, textarea, summary)')]
    .filter((node) => node.checkVisibility() && node.getClientRects().length && !node.closest('.notice-place, .unseen'))
    .map((node) => ({ node, place: (node.closest('label') ?? node).getBoundingClientRect() }));
  const wrong = document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length;
  const back = stops.filter(({ place }, at) => at > 0 && place.bottom < stops[at - 1].place.top - 1);
  return [...(wrong ? ['an order of its own'] : []), ...back.map(({ node }) => node.outerHTML.slice(0, 80))];
}
