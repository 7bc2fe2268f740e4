// Everything that Streamlit itself says on the page, to the eye or to the ear: texts and labels outside our own components.
() => {
  const OURS = '[data-testid^="stBidiComponent"], script, style, noscript';
  const LABELS = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];
  const said = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (element.closest(OURS)) continue;
    if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue.trim());
    else said.push(...LABELS.map((name) => node.getAttribute(name)));
  }
  return [...new Set(said.filter(Boolean))];
}
