// Dragging a list with mouse or finger. SortableJS moves the node; we put it back, so that Preact stays in charge.

const idOf = (node) => node.dataset.step;
const idsIn = (list) => Array.from(list.querySelectorAll(':scope > [data-step]'), idOf);

/** Let the steps of `list` be dragged by their handle; `onDrop(id, ids)` gets the order that was made. */
export async function makeSortable(list, onDrop) {
  const { default: Sortable } = await import('./vendor/sortable.js');
  let after = null;
  return Sortable.create(list, {
    handle: '.handle',
    draggable: '[data-step]',
    forceFallback: true,
    fallbackTolerance: 4,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    onChoose: ({ item }) => {
      after = item.nextSibling;
    },
    onEnd: ({ item }) => {
      const ids = idsIn(list);
      list.insertBefore(item, after);
      if (ids.join() !== idsIn(list).join()) onDrop(idOf(item), ids);
    },
  });
}
