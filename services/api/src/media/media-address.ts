const filePattern = /^[0-9a-f]{40}-[1-9]\d{0,3}\.webp$/;

/** The name of one stored width of a picture. */
export const imageFileName = (contentHash: string, width: number): string =>
  `${contentHash}-${String(width)}.webp`;

/** Whether a name could be one of ours; nothing else ever reaches the store. */
export const isImageFileName = (name: string): boolean => filePattern.test(name);

/** The nearest stored width that is not smaller than the wanted one; the widest when none is, or none is wanted. */
export function servedWidth(widths: readonly number[], wanted: number | null | undefined): number {
  const ascending = [...widths].sort((a, b) => a - b);
  const widest = ascending.at(-1) ?? 0;
  if (wanted === null || wanted === undefined) return widest;
  return ascending.find((width) => width >= wanted) ?? widest;
}
