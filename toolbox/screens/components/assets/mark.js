// A number that stands for a text, the same as `mark_of` in noting.py makes: 32 bits of FNV-1a over its UTF-16 units.

const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu; // spaces, and what is cleaned away on the server

export function markOf(text) {
  const kept = text.normalize('NFC').replace(UNSEEN, '');
  let mark = 0x811c9dc5;
  for (let place = 0; place < kept.length; place += 1) mark = Math.imul(mark ^ kept.charCodeAt(place), 0x01000193);
  return mark >>> 0;
}
