import { at, dots, f, path, smooth, type Point } from '../draw.ts';
import type { Random } from '../../random.ts';
import type { Ink } from '../palettes.ts';

/** One motif, drawn in the inks of a palette round the origin, about 200 units high. */
export type Glyph = (ink: Ink, r: Random) => string;

export interface LeafStyle {
  fill: string;
  line: string;
  /** Side veins on each half. */
  veins?: number;
  /** Cecek: dots of wax beside the midrib. */
  dotted?: boolean;
  width?: number;
  /** How far the tip leans to a side. */
  lean?: number;
}

/** A leaf that stands on the origin and points up. */
export function leaf(length: number, breadth: number, style: LeafStyle): string {
  const { fill, line, veins = 4, dotted = false, width = 3.2, lean = 0 } = style;
  const half = breadth / 2;
  const outline = `M0 0C${f(-half * 1.1)} ${f(-length * 0.22)} ${f(-half * 1.15 + lean * 0.4)} ${f(-length * 0.66)} ${f(lean)} ${f(-length)}C${f(half * 1.15 + lean * 0.6)} ${f(-length * 0.62)} ${f(half * 1.1)} ${f(-length * 0.2)} 0 0Z`;
  let ribs = `M0 ${f(-length * 0.04)}Q${f(lean * 0.15)} ${f(-length * 0.5)} ${f(lean * 0.85)} ${f(-length * 0.88)}`;
  const specks: Point[] = [];
  for (let i = 1; i <= veins; i++) {
    const y = -length * (0.1 + (0.68 * i) / (veins + 0.6));
    const reach = half * Math.sin(Math.PI * Math.min(0.9, 0.18 + (0.72 * i) / (veins + 1))) * 0.68;
    const mid = lean * 0.5 * (i / (veins + 1));
    if (dotted) {
      specks.push([mid - reach * 0.6, y - length * 0.05], [mid + reach * 0.6, y - length * 0.05]);
    } else {
      ribs += `M${f(mid)} ${f(y)}L${f(mid - reach)} ${f(y - length * 0.11)}M${f(mid)} ${f(y)}L${f(mid + reach)} ${f(y - length * 0.11)}`;
    }
  }
  return (
    path(outline, { fill, stroke: line, width }) +
    path(ribs, { stroke: line, width: width * 0.55 }) +
    dots(specks, width * 0.75, line)
  );
}

/** A petal that stands on the origin and points up, broad at the end. */
export function petal(length: number, breadth: number, fill: string, line: string, r: Random): string {
  const half = breadth / 2;
  const w = r.between(-0.06, 0.06) * breadth;
  const outline = smooth([
    [0, 0],
    [-half * 0.7, -length * 0.38],
    [-half, -length * 0.74],
    [-half * 0.45 + w, -length * 1.0],
    [w, -length * 0.94],
    [half * 0.45 + w, -length * 1.01],
    [half, -length * 0.72],
    [half * 0.66, -length * 0.36],
  ]);
  const inner = `M0 ${f(-length * 0.16)}Q${f(w)} ${f(-length * 0.4)} ${f(w * 0.5)} ${f(-length * 0.68)}M${f(-half * 0.12)} ${f(-length * 0.2)}Q${f(-half * 0.4)} ${f(-length * 0.42)} ${f(-half * 0.48)} ${f(-length * 0.68)}M${f(half * 0.12)} ${f(-length * 0.2)}Q${f(half * 0.4)} ${f(-length * 0.42)} ${f(half * 0.48)} ${f(-length * 0.66)}`;
  const rim: Point[] = [-0.6, -0.36, -0.1, 0.16, 0.4, 0.62].map((share) => [
    half * share,
    -length * (0.87 - Math.abs(share) * 0.2),
  ]);
  return (
    path(outline, { fill, stroke: line, width: 3.2 }) +
    path(inner, { stroke: line, width: 1.7 }) +
    dots(rim, 1.8, line)
  );
}

/** A curving stem with a curl at its end. */
export function tendril(from: Point, to: Point, bend: number, curl: number, line: string, width = 3): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const mx = (x1 + x2) / 2 - (y2 - y1) * bend;
  const my = (y1 + y2) / 2 + (x2 - x1) * bend;
  let d = `M${f(x1)} ${f(y1)}Q${f(mx)} ${f(my)} ${f(x2)} ${f(y2)}`;
  if (curl !== 0) {
    const c = curl;
    const s = Math.abs(c);
    d += `c${f(c * 0.9)} ${f(-s * 0.5)} ${f(c * 1.3)} ${f(s * 0.5)} ${f(c * 0.6)} ${f(s * 0.8)}c${f(-c * 0.6)} ${f(s * 0.2)} ${f(-c * 0.7)} ${f(-s * 0.6)} ${f(-c * 0.1)} ${f(-s * 0.6)}`;
  }
  return path(d, { stroke: line, width });
}

/** Opposite leaflets on a stem that runs up from the origin. */
export function spray(length: number, pairs: number, size: number, style: LeafStyle, bend = 0): string {
  let out = path(`M0 0Q${f(bend * 0.3)} ${f(-length * 0.5)} ${f(bend)} ${f(-length)}`, {
    stroke: style.line,
    width: 3,
  });
  for (let i = 1; i <= pairs; i++) {
    const t = i / (pairs + 0.35);
    const x = bend * t * t * 0.95;
    const s = size * (1.08 - t * 0.45);
    out +=
      at(x, -length * t, -58, 1, leaf(s, s * 0.44, style)) +
      at(x, -length * t, 58, 1, leaf(s, s * 0.44, style));
  }
  return out + at(bend, -length, bend * 0.3, 1, leaf(size * 0.8, size * 0.36, style));
}
