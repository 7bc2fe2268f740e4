// Words in another script than that of the page, and numbers to dial, that do not tell the language or the direction.
(script) => {
  const letters = { arabic: /\p{Script=Arabic}{2,}/u, latin: /\p{Script=Latin}{2,}/u };
  const foreign = script === 'arabic' ? letters.latin : letters.arabic;
  const short = /^(Word|Excel)$|^[\p{Lu}\p{N}\s.,:·()/-]*$/u; // PDF, A4, WCAG 2.2: the same signs in every language
  // A name is a name in every language (WCAG 3.1.2): in a sentence it begins with a capital. A greeting in
  // Turkish has no mark yet: docs/accessibility.md tells so.
  const names = /hoş geldiniz|\p{Lu}[\p{Script=Latin}\p{N}’'+-]*( (van|in|for|en) [\p{Script=Latin}]+| [\p{Lu}][\p{Script=Latin}]*)*( dialoogleiders)?/gu;
  const dial = /\+?\d[\d]{1,}[ -]\d[\d -]{2,}\d/;
  const page = document.documentElement.lang;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  const told = (node) => {
    const near = node.closest('[lang]');
    return near !== document.documentElement && near.lang !== page;
  };
  const outside = (text) => {
    const words = (foreign === letters.latin && /[\p{Script=Arabic}؛،]/u.test(text) ? text.replace(names, '') : text).match(/[\p{Script=Latin}\p{N}+’'-]{2,}/gu) ?? [];
    return words.filter((word) => foreign.test(word) && !short.test(word));
  };
  while (walk.nextNode()) {
    const text = walk.currentNode;
    const around = text.parentElement;
    if (!text.nodeValue.trim() || around.closest('script, style, noscript')) continue;
    const strange = script === 'arabic' ? outside(text.nodeValue) : text.nodeValue.match(foreign) ?? [];
    if (strange.length && !told(around)) found.push(`language: ${text.nodeValue.trim().slice(0, 90)}`);
    const number = text.nodeValue.match(dial);
    const isolated = around.closest('bdi, [dir=ltr]:not(html)') || /[\u2066\u2068]/.test(text.nodeValue);
    if (script === 'arabic' && number && !isolated) found.push(`number: ${text.nodeValue.trim().slice(0, 90)}`);
  }
  for (const node of document.querySelectorAll('.toolbox [aria-label], .toolbox [title], .toolbox [placeholder], .toolbox [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = node.getAttribute(name) ?? '';
      const strange = script === 'arabic' ? outside(value) : value.match(foreign) ?? [];
      if (strange.length && !told(node)) found.push(`${name}: ${value.slice(0, 90)}`);
    }
  }
  return found;
}
