// What can be pressed and is less than 44 pixels high. A link in a sentence may be as low as the sentence.
() => {
  const words = (one) => one.textContent.replace(/[^\p{L}\p{N}]+/gu, '');
  const inSentence = (one) => {
    const around = one.closest('p, li, dd, dt, blockquote, figcaption, span.small');
    return one.matches('a') && getComputedStyle(one).display === 'inline' && around && words(around) !== words(one);
  };
  const target = (one) => (one.matches('input') && one.closest('label')) || one;
  return [...document.querySelectorAll('.toolbox :is(a[href], button, summary, input, select, textarea, [tabindex="0"])')]
    .filter((one) => !inSentence(one) && !one.matches('.unseen, .skip'))
    .map(target)
    .filter((one) => one.checkVisibility() && one.getClientRects().length && !one.closest('.unseen'))
    .map((one) => ({ one, high: one.getBoundingClientRect().height }))
    .filter(({ high }) => high < 43.5)
    .map(({ one, high }) => `${one.tagName}.${one.className} ${Math.round(high)}: ${one.textContent.trim().slice(0, 50)}`);
}
