// The sentences of a page that are in its own language, or say nothing of another one.
() => {
  const page = document.documentElement.lang;
  const walk = document.createTreeWalker(document.querySelector('.toolbox'), NodeFilter.SHOW_TEXT);
  const said = new Set();
  while (walk.nextNode()) {
    const { parentElement: around, nodeValue } = walk.currentNode;
    const near = around.closest('[lang]');
    if (near.lang !== page && near !== document.documentElement) continue;
    if (around.closest('textarea, .code-signs, .brand')) continue;
    const words = nodeValue.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
    const names = words.every((word) => /^\p{Lu}/u.test(word)); // the same in every language: WCAG 3.1.2 leaves them out
    if (words.length > 2 && !names) said.add(nodeValue.trim());
  }
  return [...said];
}
