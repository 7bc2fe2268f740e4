// The key of a plan may come behind the # of a link. It goes out of the address at once; outbox.js opens the plan.
const takeLink = () => {
  const code = location.hash.slice(1);
  if (!/^[bl1][-\w]{28,60}$/i.test(code)) return;
  sessionStorage.setItem('toolbox.link', code);
  history.replaceState(history.state, '', location.pathname + location.search);
  window.dispatchEvent(new Event('toolbox:link'));
};
takeLink();
window.addEventListener('hashchange', takeLink);

// Overlay: replaces the English that Streamlit itself puts on the page, in the language of the page.
// It never touches what our own components draw.
// The words stand with the script in the page: for every language, what Streamlit says with what we say.
const WORDS = JSON.parse(document.currentScript.dataset.words);

const OURS = '[data-testid^="stBidiComponent"]';
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

const known = () => WORDS[document.documentElement.lang] || {};

// What is right already is left alone: a change that changes nothing would be seen again, without end.
const inPlaceOf = (text) => {
  const ours = known()[text];
  return ours === text ? undefined : ours;
};

function translateText(node) {
  const ours = inPlaceOf(node.nodeValue.trim());
  if (ours !== undefined && !node.parentElement?.closest(OURS)) node.nodeValue = ours;
}

function translateElement(element) {
  if (element.closest(OURS)) return;
  for (const name of ATTRIBUTES) {
    const ours = inPlaceOf(element.getAttribute(name) ?? '');
    if (ours !== undefined) element.setAttribute(name, ours);
  }
}

function walk(root) {
  if (root.nodeType === Node.TEXT_NODE) translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE || root.closest(OURS)) return;
  translateElement(root);
  for (const child of root.childNodes) walk(child);
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'attributes') translateElement(change.target);
    else if (change.type === 'characterData') translateText(change.target);
    else change.addedNodes.forEach(walk);
  }
}).observe(document, {
  subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...ATTRIBUTES, 'lang'],
});

document.addEventListener('DOMContentLoaded', () => walk(document.body));
