import {
  createCollection,
  setCollectionProducts,
  type Context,
  type CreateCollectionInput,
} from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';
import { known } from './in-parallel.ts';
import type { Images } from './images.ts';
import type { ProductIds } from './products.ts';

/** The office's collections, open to the public. */
export async function seedCollections(
  context: Context,
  { collections }: DemoCatalogue,
  { images, productIds }: { images: Images; productIds: ProductIds },
): Promise<void> {
  for (const [
    position,
    { slug, title, description, image, rules, products: picked },
  ] of collections.entries()) {
    const input: CreateCollectionInput = { slug, title, description, position, publish: true };
    const { id: collectionId } = await createCollection(context, {
      ...input,
      imageAssetId: image ? known(images, image.key) : null,
      rules: rules ?? null,
    });
    if (picked)
      await setCollectionProducts(context, {
        collectionId,
        productIds: picked.map((handle) => known(productIds, handle)),
      });
  }
}
