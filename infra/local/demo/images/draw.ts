/** The few strokes everything is drawn with. Pure functions from numbers to SVG text. */
export type Point = readonly [number, number];

/** A number with one decimal at most: SVG text stays short. */
export const f = (value: number) => String(Math.round(value * 10) / 10);

/** A group moved to (x, y), turned by degrees and scaled. */
export function at(x: number, y: number, turn: number, scale: number, content: string): string {
  const parts = [`translate(${f(x)} ${f(y)})`];
  if (turn !== 0) parts.push(`rotate(${f(turn)})`);
  if (scale !== 1) parts.push(`scale(${Math.round(scale * 1000) / 1000})`);
  return `<g transform="${parts.join(' ')}">${content}</g>`;
}

/** A smooth line through the points (Catmull-Rom as cubic curves). */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const get = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i));
    return points[index] ?? [0, 0];
  };
  const [startX, startY] = get(0);
  let d = `M${f(startX)} ${f(startY)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [ax, ay] = get(i - 1);
    const [bx, by] = get(i);
    const [cx, cy] = get(i + 1);
    const [dx, dy] = get(i + 2);
    d += `C${f(bx + (cx - ax) / 6)} ${f(by + (cy - ay) / 6)} ${f(cx - (dx - bx) / 6)} ${f(cy - (dy - by) / 6)} ${f(cx)} ${f(cy)}`;
  }
  return closed ? `${d}Z` : d;
}

export interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
  /** Any further attributes. */
  more?: string;
}

export function path(
  d: string,
  { fill = 'none', stroke, width = 3, opacity, more = '' }: Paint = {},
): string {
  const line = stroke
    ? ` stroke="${stroke}" stroke-width="${f(width)}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  // Not the element's own `opacity`: that would make the renderer compose a layer of its own for each path.
  const veil = opacity === undefined ? '' : ` fill-opacity="${opacity}" stroke-opacity="${opacity}"`;
  return `<path d="${d}" fill="${fill}"${line}${veil}${more === '' ? '' : ` ${more}`}/>`;
}

/** Many dots as one path: round caps on lines of no length, which renders far faster than circles. */
export function dots(points: readonly Point[], radius: number, colour: string, opacity?: number): string {
  if (points.length === 0) return '';
  const d = points.map(([x, y]) => `M${f(x)} ${f(y)}h.01`).join('');
  return path(d, { stroke: colour, width: radius * 2, opacity });
}

export function ellipse(x: number, y: number, rx: number, ry: number, paint: Paint): string {
  return path(
    `M${f(x - rx)} ${f(y)}a${f(rx)} ${f(ry)} 0 1 0 ${f(2 * rx)} 0a${f(rx)} ${f(ry)} 0 1 0 ${f(-2 * rx)} 0Z`,
    paint,
  );
}

export function circle(x: number, y: number, radius: number, paint: Paint): string {
  return ellipse(x, y, radius, radius, paint);
}

export function box(x: number, y: number, width: number, height: number, paint: Paint): string {
  return path(`M${f(x)} ${f(y)}h${f(width)}v${f(height)}h${f(-width)}Z`, paint);
}

/** Points on a circle, the first at the top. */
export function ring(count: number, radius: number, turn = 0, ry = radius): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i / count) * 360 + turn - 90) * (Math.PI / 180);
    return [Math.cos(angle) * radius, Math.sin(angle) * ry] as const;
  });
}

/** Turns copies of a drawing round the origin. */
export function around(count: number, draw: (index: number) => string, turn = 0): string {
  return Array.from({ length: count }, (_, i) => at(0, 0, (i / count) * 360 + turn, 1, draw(i))).join('');
}

/** A vertical or horizontal or slanted gradient; stops are [offset 0..1, colour, opacity]. */
export function gradient(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  [x1, y1, x2, y2]: readonly [number, number, number, number] = [0, 0, 0, 1],
): string {
  const body = stops
    .map(
      ([o, c, a]) =>
        `<stop offset="${o}" stop-color="${c}"${a === undefined ? '' : ` stop-opacity="${a}"`}/>`,
    )
    .join('');
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${body}</linearGradient>`;
}

/** A round gradient in the box of its shape. */
export function glow(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  cx = 0.5,
  cy = 0.5,
): string {
  const body = stops
    .map(
      ([o, c, a]) =>
        `<stop offset="${o}" stop-color="${c}"${a === undefined ? '' : ` stop-opacity="${a}"`}/>`,
    )
    .join('');
  return `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r=".5" fx="${cx}" fy="${cy}">${body}</radialGradient>`;
}
