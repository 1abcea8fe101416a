import type { CategoryRow } from './product-rows.js';

/** All categories of a deployment, some dozens, as the tree they are. */
export class CategoryTree {
  readonly #byId: Map<string, CategoryRow>;
  readonly #bySlug: Map<string, CategoryRow>;
  readonly #children = new Map<string | null, CategoryRow[]>();

  constructor(rows: readonly CategoryRow[]) {
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    this.#bySlug = new Map(rows.map((row) => [row.slug, row]));
    const ordered = [...rows].sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1));
    for (const row of ordered) {
      this.#children.set(row.parent_id, [...(this.#children.get(row.parent_id) ?? []), row]);
    }
  }

  byId(id: string | null): CategoryRow | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  bySlug(slug: string): CategoryRow | null {
    return this.#bySlug.get(slug) ?? null;
  }

  /** The categories right below one, or at the top for null, in order. */
  childrenOf(id: string | null): readonly CategoryRow[] {
    return this.#children.get(id) ?? [];
  }

  /** Every category, each followed by those below it. */
  inOrder(from: string | null = null): CategoryRow[] {
    return this.childrenOf(from).flatMap((row) => [row, ...this.inOrder(row.id)]);
  }

  /** The category and those above it, from the nearest to the top. */
  withAncestors(id: string | null): CategoryRow[] {
    const row = this.byId(id);
    return row ? [row, ...this.withAncestors(row.parent_id)] : [];
  }

  /** The id itself and all ids below it. */
  withDescendants(id: string): string[] {
    return [id, ...this.inOrder(id).map((row) => row.id)];
  }
}
