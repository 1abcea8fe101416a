/** A maker's place in degrees, with the district it lies in. */
export interface MapPlace {
  latitude: number;
  longitude: number;
  district: string | null;
}

interface Point {
  x: number;
  y: number;
}

/** A map as it is drawn: dots in the units of its own box. */
export interface SellerMapDrawing {
  width: number;
  height: number;
  dots: Point[];
  districts: (Point & { name: string })[];
  here: Point;
}

const width = 320;
const margin = 28;
const nameWidth = 56;
const lineHeight = 13;
const round = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The words all names begin with say nothing on a map: “Balikpapan Timur” is “Timur” among its own. */
export function withoutCommonStart(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(' '));
  let common = 0;
  while (
    names.length > 1 &&
    words.every((parts) => parts.length > common + 1 && parts[common] === words[0]?.[common])
  ) {
    common += 1;
  }
  return words.map((parts) => parts.slice(common).join(' '));
}

/** Moves names down until none lies on another. */
function apart<Label extends Point>(labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    let { y } = label;
    for (const other of placed.toSorted((a, b) => a.y - b.y)) {
      if (Math.abs(other.x - label.x) < nameWidth && Math.abs(other.y - y) < lineHeight)
        y = round(other.y + lineHeight);
    }
    placed.push({ ...label, y });
  }
  return placed;
}

/**
 * Draws where makers are from their own places: every maker a dot, each district's name in the middle of its makers.
 * Needs no map of anybody else's, and works for any city.
 */
export function drawSellerMap(here: MapPlace, others: readonly MapPlace[]): SellerMapDrawing {
  const places = [here, ...others];
  // A degree of longitude is shorter than one of latitude away from the equator.
  const squeeze = Math.cos((here.latitude * Math.PI) / 180);
  const xs = places.map(({ longitude }) => longitude * squeeze);
  const ys = places.map(({ latitude }) => -latitude);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  // About a kilometre at least, so that a lone maker does not fill the map.
  const across = Math.max(Math.max(...xs) - left, Math.max(...ys) - top, 0.01);
  const scale = (width - 2 * margin) / across;
  const at = ({ latitude, longitude }: MapPlace): Point => ({
    x: round((longitude * squeeze - left) * scale + margin),
    y: round((-latitude - top) * scale + margin),
  });
  const byDistrict = Map.groupBy(
    places.filter(({ district }) => district !== null),
    ({ district }) => district ?? '',
  );
  const names = withoutCommonStart([...byDistrict.keys()]);
  const labels = [...byDistrict.values()].map((members, index) => {
    const points = members.map(at);
    return {
      name: names[index] ?? '',
      x: round(mean(points.map(({ x }) => x))),
      y: round(mean(points.map(({ y }) => y))),
    };
  });
  const districts = apart(labels);
  const lowest = Math.max((Math.max(...ys) - top) * scale + margin, ...districts.map(({ y }) => y));
  return {
    width,
    height: Math.ceil(lowest + margin),
    dots: others.map(at),
    districts,
    here: at(here),
  };
}
