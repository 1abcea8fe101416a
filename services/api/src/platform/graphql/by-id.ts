/** Rows in the order of their ids; null where there is none. What a loader gives. */
export function byId<Row extends { id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
