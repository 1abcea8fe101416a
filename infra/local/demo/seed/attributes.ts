import { upsertAttribute, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';

/** What products can say of themselves; the categories are there. */
export async function seedAttributes(context: Context, { attributes }: DemoCatalogue): Promise<void> {
  for (const [position, { categories, ...attribute }] of attributes.entries())
    await upsertAttribute(context, {
      ...attribute,
      position,
      options: [...(attribute.options ?? [])],
      categories: [...categories],
    });
}
