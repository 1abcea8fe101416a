/** `1.250.000`, `Rp 1250000` and `1250000,00` as `1250000.00`; null for what is no whole amount. */
export function rupiahDecimal(typed: string): string | null {
  const bare = typed.replace(/^\s*Rp\.?\s*/i, '').trim();
  const [, whole] = /^(\d{1,15}|\d{1,3}(?:\.\d{3})+)(?:,0{1,2})?$/.exec(bare) ?? [];
  return whole === undefined ? null : `${whole.replaceAll('.', '')}.00`;
}
