import { sql, type RawBuilder } from 'kysely';
import type { MotifRow } from '../motifs/index.js';
import { rowOf, valuesOf } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';
import {
  shownSellerLoader,
  sellerTextColumns,
  shownSellerColumns,
  type ShownSeller,
} from '../sellers/index.js';
import { categoryLoader } from './category.loaders.js';
import {
  mainMotifNameOf,
  mainMotifNameOfProductLoader,
  motifClaimsOfProductLoader,
  type MotifClaimRow,
} from './motif-claim.loaders.js';
import { offerProductPart, type ProductPart } from './product-reads.js';
import type { CategoryRow, ProductOptionRow, ProductVariantRow } from './product-rows.js';
import {
  mainPictureOf,
  mainPictureOfProductLoader,
  optionsOfProductLoader,
  picturesOf,
  picturesOfProductLoader,
  productLoader,
  toPicture,
  usualPrice,
  usualPriceOfProductLoader,
  variantsOfProductLoader,
  type PictureValues,
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
    const cheapest = variants.find(({ price }) => price === product.price_min);
    context.loader(usualPriceOfProductLoader).prime(product.id, cheapest?.compare_at_price ?? null);
    context.loader(productLoader).prime(product.id, product);
  },
});

offerProductPart<number | null>({
  paths: ['compareAtPrice'],
  unless: ['variants', 'options'],
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

offerProductPart<PictureValues[]>({
  paths: ['images'],
  tables: ['media_asset'],
  value: picturesOf,
  prime: (context, product, pictures, revive) => {
    const asset = revive('media_asset');
    context.loader(picturesOfProductLoader).prime(
      product.id,
      pictures.map((picture) => toPicture(picture, asset)),
    );
  },
});

offerProductPart<PictureValues | null>({
  paths: ['image'],
  tables: ['media_asset'],
  value: mainPictureOf,
  prime: (context, product, picture, revive) => {
    context
      .loader(mainPictureOfProductLoader)
      .prime(product.id, picture && toPicture(picture, revive('media_asset')));
  },
});

/** What a card says of a seller is in a few of its columns; the others are long. */
const sellerTextPaths = ['seller.story', 'seller.openingHours', 'seller.openNow'];

const sellerPart = (
  columns: readonly (keyof ShownSeller)[],
): Omit<ProductPart<unknown[] | null>, 'paths'> => ({
  tables: ['seller'],
  value: sql`(SELECT ${valuesOf('owner', columns)} FROM seller owner WHERE owner.id = product.seller_id)`,
  prime: (context, product, values, revive) => {
    if (!values) return;
    const seller = revive('seller')(rowOf<ShownSeller>(columns, values));
    context.loader(shownSellerLoader).prime(product.seller_id, seller);
  },
});

offerProductPart({ ...sellerPart(shownSellerColumns), paths: ['seller'], unless: sellerTextPaths });

offerProductPart({ ...sellerPart([...shownSellerColumns, ...sellerTextColumns]), paths: sellerTextPaths });

const primeCategories: ProductPart<CategoryRow[] | null>['prime'] = (
  context,
  _product,
  categories,
  revive,
) => {
  for (const category of categories ?? [])
    context.loader(categoryLoader).prime(category.id, revive('category')(category));
};

offerProductPart<CategoryRow[] | null>({
  paths: ['category'],
  tables: ['category'],
  unless: ['category.parent'],
  value: sql`(SELECT json_agg(category) FROM category WHERE category.id = product.category_id)`,
  prime: primeCategories,
});

offerProductPart<CategoryRow[] | null>({
  paths: ['category.parent'],
  tables: ['category'],
  // What is higher still is read by its loader: walking up the tree costs more than all else that is read of a product.
  value: sql`(SELECT json_agg(category) FROM category WHERE category.id = product.category_id
    OR category.id = (SELECT own.parent_id FROM category own WHERE own.id = product.category_id))`,
  prime: primeCategories,
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
