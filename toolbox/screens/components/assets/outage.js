// A lost connection does not shut the page. Streamlit opens a dialog that takes the focus and makes the rest inert; the
// style sheet hides it and here it is closed: what is done meanwhile waits in the outbox, and a line of ours says so.

const SHUT = ['inert', 'aria-hidden'];

/** Keep the page usable while Streamlit has no connection. */
export function stayOpen() {
  const page = document.getElementById('root');
  if (!page) return;
  new MutationObserver(() => SHUT.forEach((name) => page.removeAttribute(name))).observe(page, {
    attributeFilter: SHUT,
  });
  new MutationObserver(() => {
    document.querySelector('body > .stDialog [role="dialog"] > button')?.click();
  }).observe(document.body, { childList: true });
}
