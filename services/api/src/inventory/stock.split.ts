/** What lies free at one location. */
export interface FreeStock {
  variantId: string;
  locationId: string;
  available: number;
}

export interface WantedStock {
  variantId: string;
  quantity: number;
}

export interface StockTake {
  variantId: string;
  locationId: string;
  quantity: number;
}

/** More is wanted of a variant than there is. */
export interface Shortage {
  variantId: string;
  requested: number;
  available: number;
}

/** Adds up what is wanted of each variant: lines that share a stock item are one demand (invariant S4). */
export function sumByVariant<Line extends WantedStock>(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const known = sums.get(line.variantId);
    sums.set(line.variantId, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...sums.values()];
}

interface Level {
  variant_id: string;
  location_id: string;
  on_hand: number;
  reserved: number;
  priority: number;
}

/**
 * What lies free for online orders, of levels that sell online, in the order it is taken: where a variant is picked up, then by priority, then by id.
 *
 * @param preferred location ids by variant id
 */
export function freeInOrder(
  levels: readonly Level[],
  preferred: ReadonlyMap<string, string> = new Map(),
): FreeStock[] {
  const last = (level: Level) => (preferred.get(level.variant_id) === level.location_id ? 0 : 1);
  return levels
    .toSorted(
      (a, b) => last(a) - last(b) || a.priority - b.priority || (a.location_id < b.location_id ? -1 : 1),
    )
    .map((level) => ({
      variantId: level.variant_id,
      locationId: level.location_id,
      available: level.on_hand - level.reserved,
    }));
}

/** Chooses where each variant is taken from, in the order the locations are given; tells what is not enough. */
export function planTakes(
  wanted: readonly WantedStock[],
  free: readonly FreeStock[],
): { takes: StockTake[]; shortages: Shortage[] } {
  const takes: StockTake[] = [];
  const shortages: Shortage[] = [];
  for (const { variantId, quantity } of wanted) {
    const places = free.filter((place) => place.variantId === variantId);
    const available = places.reduce((sum, place) => sum + place.available, 0);
    if (available < quantity) {
      shortages.push({ variantId, requested: quantity, available });
      continue;
    }
    let missing = quantity;
    for (const place of places) {
      const taken = Math.min(missing, place.available);
      if (taken > 0) takes.push({ variantId, locationId: place.locationId, quantity: taken });
      missing -= taken;
    }
  }
  return { takes, shortages };
}
