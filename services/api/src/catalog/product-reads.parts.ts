import { sql, type RawBuilder } from 'kysely';
import type { MotifRow } from '../motifs/index.js';
import type { LocalizedText } from '../platform/locale.js';
import { sellerLoader, type SellerRow } from '../sellers/index.js';
import { categoryLoader } from './category.loaders.js';
import {
  mainMotifNameOf,
  mainMotifNameOfProductLoader,
  motifClaimsOfProductLoader,
  type MotifClaimRow,
} from './motif-claim.loaders.js';
import { offerProductPart } from './product-reads.js';
import type { CategoryRow, ProductOptionRow, ProductVariantRow } from './product-rows.js';
import {
  mainPictureOf,
  mainPictureOfProductLoader,
  optionsOfProductLoader,
  picturesOf,
  picturesOfProductLoader,
  productLoader,
  revivePictures,
  usualPrice,
  usualPriceOfProductLoader,
  variantsOfProductLoader,
  type ProductPicture,
} from './product.loaders.js';

// Each is the statement of the loader it primes, for one product; a loader that changes takes its part along.

offerProductPart<ProductVariantRow[]>({
  paths: ['variants', 'options'],
  tables: ['product_variant'],
  value: sql`(SELECT coalesce(json_agg(variant ORDER BY variant.position, variant.id), '[]') FROM product_variant variant
    WHERE variant.product_id = product.id AND variant.archived_at IS NULL)`,
  prime: (context, product, variants, revive) => {
    variants.forEach(revive('product_variant'));
    context.loader(variantsOfProductLoader).prime(product.id, variants);
    context.loader(productLoader).prime(product.id, product);
  },
});

offerProductPart<number | null>({
  paths: ['compareAtPrice'],
  value: usualPrice as unknown as RawBuilder<number | null>,
  prime: (context, product, usual) => {
    context.loader(usualPriceOfProductLoader).prime(product.id, usual === null ? null : BigInt(usual));
  },
});

offerProductPart<ProductOptionRow[]>({
  paths: ['options', 'variants.selectedOptions'],
  value: sql`(SELECT coalesce(json_agg(option ORDER BY option.position), '[]') FROM product_option option
    WHERE option.product_id = product.id)`,
  prime: (context, product, options) => {
    context.loader(optionsOfProductLoader).prime(product.id, options);
  },
});

offerProductPart<ProductPicture[]>({
  paths: ['images'],
  tables: ['media_asset'],
  value: picturesOf,
  prime: (context, product, pictures, revive) => {
    context
      .loader(picturesOfProductLoader)
      .prime(product.id, revivePictures(pictures, revive('media_asset')));
  },
});

offerProductPart<ProductPicture | null>({
  paths: ['image'],
  tables: ['media_asset'],
  value: mainPictureOf,
  prime: (context, product, picture, revive) => {
    if (picture) revivePictures([picture], revive('media_asset'));
    context.loader(mainPictureOfProductLoader).prime(product.id, picture);
  },
});

offerProductPart<SellerRow | null>({
  paths: ['seller'],
  tables: ['seller'],
  value: sql`(SELECT row_to_json(owner) FROM seller owner WHERE owner.id = product.seller_id)`,
  prime: (context, product, seller, revive) => {
    if (seller) context.loader(sellerLoader).prime(product.seller_id, revive('seller')(seller));
  },
});

offerProductPart<CategoryRow[]>({
  paths: ['category'],
  tables: ['category'],
  // The category and what is above it.
  value: sql`(WITH RECURSIVE above AS (
      SELECT category.* FROM category WHERE category.id = product.category_id
      UNION SELECT category.* FROM category JOIN above ON category.id = above.parent_id)
    SELECT coalesce(json_agg(above), '[]') FROM above)`,
  prime: (context, _product, categories, revive) => {
    for (const category of categories)
      context.loader(categoryLoader).prime(category.id, revive('category')(category));
  },
});

offerProductPart<LocalizedText | null>({
  paths: ['motifName'],
  value: mainMotifNameOf,
  prime: (context, product, name) => {
    context.loader(mainMotifNameOfProductLoader).prime(product.id, name);
  },
});

offerProductPart<{ claim: MotifClaimRow; motif: MotifRow }[]>({
  paths: ['motifs', 'motifClaims'],
  tables: ['product_motif', 'motif'],
  value: sql`(SELECT coalesce(json_agg(json_build_object('claim', claim, 'motif', motif) ORDER BY claim.position, claim.motif_id), '[]')
    FROM product_motif claim JOIN motif ON motif.id = claim.motif_id WHERE claim.product_id = product.id)`,
  prime: (context, product, claims, revive) => {
    for (const { claim, motif } of claims) {
      revive('product_motif')(claim);
      revive('motif')(motif);
    }
    context.loader(motifClaimsOfProductLoader).prime(product.id, claims);
  },
});
