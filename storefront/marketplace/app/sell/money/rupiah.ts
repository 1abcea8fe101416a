/** A rupiah amount as people type it, with `Rp` and dots between thousands, as the API reads it; null for nothing. */
export const readRupiah = (text: string): string | null =>
  text
    .replace(/^\s*Rp\.?\s*/i, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .trim() || null;

/** Whether the API can read it as an amount; what is too much or too little, it says itself. */
export const isAmount = (amount: string): boolean => /^-?\d{1,15}(\.\d{1,9})?$/.test(amount);
