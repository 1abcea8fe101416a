/** Formats that browsers are given, the smaller first. */
export const imageFormats = ['avif', 'webp'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** Widths in pixels that a picture is kept in, as far as it is that wide itself. */
export const imageWidths = [160, 320, 480, 720, 960, 1280, 1600, 2400] as const;

export interface ImageAddress {
  contentHash: string;
  width: number;
  format: ImageFormat;
}

const filePattern = /^([0-9a-f]{40})-([1-9]\d{0,3})\.(avif|webp)$/;

/** The name of one width of a picture. */
export const imageFileName = ({ contentHash, width, format }: ImageAddress): string =>
  `${contentHash}-${String(width)}.${format}`;

/** What a name asks for; null for what is none of ours, which never reaches the store. */
export function parseImageFileName(name: string): ImageAddress | null {
  const [, contentHash, width, format] = filePattern.exec(name) ?? [];
  if (contentHash === undefined || (format !== 'avif' && format !== 'webp')) return null;
  return { contentHash, width: Number(width), format };
}

/** The widths that a picture is given in: the fixed ones below its own, and its own. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, imageWidths.at(-1) ?? width);
  return [...imageWidths.filter((fixed) => fixed < widest), widest];
}

/** The nearest of the widths that is not smaller than the wanted one; the widest when none is, or none is wanted. */
export function servedWidth(widths: readonly number[], wanted: number | null | undefined): number {
  const ascending = [...widths].sort((a, b) => a - b);
  const widest = ascending.at(-1) ?? 0;
  if (wanted === null || wanted === undefined) return widest;
  return ascending.find((width) => width >= wanted) ?? widest;
}

const endings = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg' } as const;

/** The content type of a stored file, by its name. */
export function contentTypeOf(name: string): string {
  const known = Object.entries(endings).find(([ending]) => name.endsWith(ending));
  if (!known) throw new Error(`a file of an unknown kind: ${name}`);
  return known[1];
}
