/** What is packed of one product: pieces, and what one of them weighs and measures. */
export interface PackedLine {
  productId: string;
  quantity: number;
  weightGrams: number;
  /** All three, or nobody measured it. */
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
}

/** Couriers in Indonesia take length x width x height in centimetres over 6,000 as kilograms: cubic millimetres over 6,000 as grams. */
const cubicMmPerGram = 6_000;

/** What one piece weighs by its size; 0 when it was not measured. Whole grams, rounded up. */
export function volumetricGrams({ lengthMm, widthMm, heightMm }: PackedLine): number {
  if (lengthMm === null || widthMm === null || heightMm === null) return 0;
  return Math.ceil((lengthMm * widthMm * heightMm) / cubicMmPerGram);
}

/** What a parcel is charged by: its weight, or its weight by size where that is more. */
export function chargeableGrams(lines: readonly PackedLine[]): number {
  const sum = (gramsOf: (line: PackedLine) => number) =>
    lines.reduce((grams, line) => grams + gramsOf(line) * line.quantity, 0);
  return Math.max(
    sum(({ weightGrams }) => weightGrams),
    sum(volumetricGrams),
  );
}
