import { sql } from 'kysely';
import { offerProductPart } from '../catalog/index.js';
import { availableQuantityLoader, productInStockLoader } from './inventory.loaders.js';

offerProductPart<boolean>({
  paths: ['available'],
  unless: ['variants.availableQuantity'],
  value: sql`EXISTS (
    SELECT 1 FROM product_variant variant JOIN stock_level level ON level.variant_id = variant.id
    WHERE variant.product_id = product.id AND variant.archived_at IS NULL AND level.sells_online
      AND level.on_hand > level.reserved)`,
  prime: (context, product, available) => {
    context.loader(productInStockLoader).prime(product.id, available);
  },
});

offerProductPart<Record<string, number>>({
  paths: ['variants.availableQuantity'],
  volatile: true,
  value: sql`(SELECT coalesce(json_object_agg(variant.id, (
      SELECT coalesce(sum(level.on_hand - level.reserved), 0)
      FROM stock_level level WHERE level.variant_id = variant.id AND level.sells_online)), '{}')
    FROM product_variant variant WHERE variant.product_id = product.id AND variant.archived_at IS NULL)`,
  prime: (context, product, quantities) => {
    const inStock = Object.values(quantities).some((quantity) => quantity > 0);
    context.loader(productInStockLoader).prime(product.id, inStock);
    for (const [variantId, quantity] of Object.entries(quantities))
      context.loader(availableQuantityLoader).prime(variantId, quantity);
  },
});
