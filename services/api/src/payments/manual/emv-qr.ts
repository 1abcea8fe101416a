// EMVCo QR Code Specification for Payment Systems, Merchant-Presented Mode: objects of a two-digit id, a two-digit length
// and a value; the last one (63) is a CRC-16/CCITT-FALSE over all that stands before its value. QRIS is a profile of it.

/** CRC-16/CCITT-FALSE as four upper-case hexadecimal digits. */
export function emvChecksum(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000) !== 0 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** The objects of a payload by id; null when their lengths do not work out. */
export function readEmvObjects(payload: string): Map<string, string> | null {
  const found = new Map<string, string>();
  for (let at = 0; at < payload.length;) {
    const [, id, length] = /^(\d\d)(\d\d)/.exec(payload.slice(at)) ?? [];
    if (id === undefined || length === undefined) return null;
    const end = at + 4 + Number(length);
    if (end > payload.length || found.has(id)) return null;
    found.set(id, payload.slice(at + 4, end));
    at = end;
  }
  return found;
}

/** What is wrong with the text of a static merchant QR code in a currency (ISO 4217 number); null when nothing is. */
export function faultOfEmvQr(payload: string, currencyNumber: string): string | null {
  const objects = readEmvObjects(payload);
  if (!objects) return 'is no EMVCo text: the lengths do not work out';
  if (objects.get('00') !== '01') return 'is no EMVCo text of version 01';
  if (objects.get('63') !== emvChecksum(payload.slice(0, -4))) return 'has a wrong checksum';
  if (objects.get('53') !== currencyNumber) return `is not in the currency ${currencyNumber}`;
  for (const id of ['52', '58', '59', '60']) if (!objects.get(id)) return `lacks the object ${id}`;
  if (![...objects.keys()].some((id) => id >= '02' && id <= '51')) return 'names no merchant account';
  return null;
}
