const levels = 16;
const step = 256 / levels;

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/**
 * The colour that most pixels are near to, as `#rrggbb`: the middle of the fullest of 4,096 bins.
 *
 * @param pixels red, green and blue of each pixel, a byte each
 */
export function dominantColor(pixels: Uint8Array): string {
  const counts = new Uint32Array(levels ** 3);
  let fullest = 0;
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const bin = (red >> 4) * levels * levels + (green >> 4) * levels + (blue >> 4);
    const count = (counts[bin] ?? 0) + 1;
    counts[bin] = count;
    if (count > (counts[fullest] ?? 0)) fullest = bin;
  }
  const middle = (level: number) => hex(level * step + step / 2);
  return `#${middle(Math.floor(fullest / levels ** 2))}${middle(Math.floor(fullest / levels) % levels)}${middle(fullest % levels)}`;
}
