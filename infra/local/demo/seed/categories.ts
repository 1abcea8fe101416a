import { upsertCategory, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';
import { known } from './in-parallel.ts';
import type { Images } from './images.ts';

/** Parents stand before their children. */
export async function seedCategories(
  context: Context,
  { categories }: DemoCatalogue,
  images: Images,
): Promise<void> {
  for (const [position, { slug, parent, name, image }] of categories.entries()) {
    await upsertCategory(context, {
      slug,
      name,
      position,
      parentSlug: parent ?? null,
      ...(image ? { imageAssetId: known(images, image.key) } : {}),
    });
  }
}
