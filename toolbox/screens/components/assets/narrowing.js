// Narrowing a list before the server answers: how many are left, and which of the cards stay.
//
// Every option comes with a bit for each thing that fits it. Within a facet any chosen option may fit; between facets
// all must. What was not on the page yet comes with the answer.

import { Component } from './vendor/preact.js';
import { counted } from './dom.js';
import { isTicking, narrows, ticked } from './held.js';

const ANY = 'any'; // the option that asks nothing

/** By which name a box is held. */
export const nameOf = (facet, option) => (facet.kind === 'one' ? facet.id : `${facet.id} ${option.id}`);

/** Whether a box is ticked, as far as the visitor knows. */
export const isTicked = (facet, option) =>
  facet.kind === 'one'
    ? ticked(nameOf(facet, option), option.checked ? option.id : null) === option.id
    : ticked(nameOf(facet, option), option.checked);

const bitsOf = (digits) => BigInt(`0x${digits}`);

/** The bits of what fits every choice, or null where only the server knows. */
function left({ facets, narrowing: { fits, within } }) {
  let bits = bitsOf(within);
  for (const facet of facets) {
    const chosen = facet.options.filter((option) => option.id !== ANY && isTicked(facet, option));
    const found = chosen.map((option) => fits[facet.id][option.id]);
    if (found.includes(undefined)) return null;
    if (found.length) bits &= found.map(bitsOf).reduce((some, more) => some | more);
  }
  return bits;
}

const sizeOf = (bits) => bits.toString(2).replaceAll('0', '').length;

/** Draws `inside(count, stays)`: the words on how many there are, and whether the card at a place stays. */
export class Narrowed extends Component {
  constructor(props) {
    super(props);
    this.look = () => this.setState({});
  }

  componentDidMount() {
    this.stop = narrows(this.look);
  }

  componentWillUnmount() {
    this.stop();
  }

  render({ body, inside }) {
    const bits = body.narrowing && isTicking() ? left(body) : null;
    if (bits === null) return inside(body.count, () => true);
    const { count, places, total } = body.narrowing;
    const stays = (place) => Boolean((bits >> BigInt(places[place])) & 1n);
    return inside(counted(count, sizeOf(bits)).replace('{total}', total), stays);
  }
}
