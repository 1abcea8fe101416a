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
