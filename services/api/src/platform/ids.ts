import { v7 } from 'uuid';

/** Readable prefixes of the API's opaque ids. */
export const idPrefixes = {
  user: 'usr',
  seller: 'sel',
  certificate: 'cft',
  motif: 'mtf',
  category: 'cat',
  collection: 'col',
  product: 'prd',
  variant: 'var',
  stockLocation: 'loc',
  stockMovement: 'mov',
  stockTransfer: 'trf',
  stockCount: 'cnt',
  stockImport: 'imp',
  allocation: 'alc',
  cart: 'crt',
  cartLine: 'cln',
  deliveryGroup: 'dgr',
  deliveryOption: 'dop',
  orderGroup: 'grp',
  shippingMethod: 'shm',
  shippingProfile: 'spf',
  order: 'ord',
  orderLine: 'oln',
  shipment: 'shp',
  message: 'msg',
  draftOrder: 'dft',
  payment: 'pay',
  paymentProof: 'prf',
  dispute: 'dsp',
  refund: 'rfd',
  return: 'ret',
  returnLine: 'rln',
  review: 'rev',
  image: 'img',
  promotion: 'prm',
  coupon: 'cpn',
  journal: 'jnl',
  payout: 'pyt',
  payoutBatch: 'pbt',
  commissionRule: 'cmr',
  reconciliation: 'rcn',
} as const;

export type IdKind = keyof typeof idPrefixes;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const values = new Map([...alphabet].map((char, index) => [char, BigInt(index)]));
const bodyLength = 26;

/** A new row id: UUIDv7, so that ids sort by time. */
export const newId = (): string => v7();

/** Twenty bits as four characters. */
const fourOf = (bits: number): string =>
  alphabet.charAt(bits >> 15) +
  alphabet.charAt((bits >> 10) & 31) +
  alphabet.charAt((bits >> 5) & 31) +
  alphabet.charAt(bits & 31);

/** A row's UUID as the API shows it: prefix and Crockford base 32, e.g. `prd_01hf…`. */
export function toPublicId(kind: IdKind, uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  // 128 bits in 26 characters of five: the first two characters take eight, every four after them twenty.
  const first = parseInt(hex.slice(0, 2), 16);
  let body = alphabet.charAt(first >> 5) + alphabet.charAt(first & 31);
  for (let at = 2; at < hex.length; at += 5) body += fourOf(parseInt(hex.slice(at, at + 5), 16));
  return `${idPrefixes[kind]}_${body}`;
}

/** The UUID behind a public id, or null when the text is no id of that kind. */
export function fromPublicId(kind: IdKind, id: string): string | null {
  const prefix = `${idPrefixes[kind]}_`;
  if (!id.startsWith(prefix) || id.length !== prefix.length + bodyLength) return null;
  let total = 0n;
  for (const char of id.slice(prefix.length)) {
    const value = values.get(char);
    if (value === undefined) return null;
    total = (total << 5n) | value;
  }
  if (total >> 128n !== 0n) return null;
  const hex = total.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const noRow = '00000000-0000-0000-0000-000000000000';

/** The row that a public id names; for text that is no id of that kind one that is not there, to be refused as unknown. */
export const rowIdOf = (kind: IdKind, id: string): string => fromPublicId(kind, id) ?? noRow;

/** The kind a public id names, for `node(id)`. */
export function kindOfPublicId(id: string): IdKind | null {
  const prefix = id.slice(0, id.indexOf('_'));
  const found = Object.entries(idPrefixes).find(([, value]) => value === prefix);
  return found ? (found[0] as IdKind) : null;
}
