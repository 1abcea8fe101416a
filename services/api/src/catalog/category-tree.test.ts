import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CategoryTree } from './category-tree.js';
import type { CategoryRow } from './product-rows.js';

const row = (id: string, parentId: string | null, position = 0): CategoryRow => ({
  id,
  slug: id,
  parent_id: parentId,
  name: { id },
  position,
  image_asset_id: null,
  archived_at: null,
});

test('puts each category before those below it, siblings by their place', () => {
  const tree = new CategoryTree([
    row('c', 'b'),
    row('b', null, 2),
    row('a', null, 1),
    row('d', 'b'),
    row('e', 'a'),
  ]);
  expect(tree.inOrder().map(({ id }) => id)).toEqual(['a', 'e', 'b', 'c', 'd']);
  expect(tree.withDescendants('b')).toEqual(['b', 'c', 'd']);
  expect(tree.bySlug('e')?.parent_id).toBe('a');
  expect(tree.byId(null)).toBeNull();
});

test('holds every category once, and each within all those above it', () => {
  const forest = fc
    .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 30 })
    .map((parents) =>
      parents.map((parent, index) => row(String(index), parent < index ? String(parent) : null)),
    );
  fc.assert(
    fc.property(forest, (rows) => {
      const tree = new CategoryTree(rows);
      expect(
        tree
          .inOrder()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(rows.map(({ id }) => id).sort());
      for (const { id, parent_id: parentId } of rows) {
        if (parentId !== null) expect(tree.withDescendants(parentId)).toContain(id);
        expect(tree.withDescendants(id)[0]).toBe(id);
      }
    }),
  );
});
