// Copying: puts a text on the clipboard of the device.

// A page without a certificate has no clipboard; the older way needs no permission anywhere.
/** Copy a text; says whether that went well. */
export const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
};

function copyOldWay(text) {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.querySelector('.toolbox').append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return copied;
}
