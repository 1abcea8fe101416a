import DataLoader from 'dataloader';
import { sql, type Selectable } from 'kysely';
import type { MotifRow } from '../motifs/index.js';
import type { Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { readOfProducts } from './product.loaders.js';

export type MotifClaimRow = Selectable<Tables['product_motif']>;

/** A claim with the motif it names. */
export interface MotifClaim {
  claim: MotifClaimRow;
  motif: MotifRow;
}

/** What products are said to carry, without what the operator found untrue; in the seller's order. */
export const motifClaimsOfProductLoader: LoaderFactory<string, MotifClaim[]> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const claims = await db.public
      .selectFrom('product_motif')
      .selectAll()
      .where('product_id', 'in', productIds)
      .orderBy('position')
      .orderBy('motif_id')
      .execute();
    const motifs =
      claims.length === 0
        ? []
        : await db.public
            .selectFrom('motif')
            .selectAll()
            .where('id', 'in', [...new Set(claims.map(({ motif_id: id }) => id))])
            .execute();
    const motifById = new Map(motifs.map((motif) => [motif.id, motif]));
    const byProduct = new Map<string, MotifClaim[]>(productIds.map((id) => [id, []]));
    for (const claim of claims) {
      const motif = motifById.get(claim.motif_id);
      if (motif) byProduct.get(claim.product_id)?.push({ claim, motif });
    }
    return productIds.map((id) => byProduct.get(id) ?? []);
  });

/** For a row `product`: the name of the motif it carries first, of those its viewer may see. */
export const mainMotifNameOf = sql<LocalizedText | null>`(
  SELECT motif.name FROM product_motif claim JOIN motif ON motif.id = claim.motif_id
  WHERE claim.product_id = product.id ORDER BY claim.position, claim.motif_id LIMIT 1)`;

/** The name of the motif a product carries first; null for none. */
export const mainMotifNameOfProductLoader: LoaderFactory<string, LocalizedText | null> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const found = await readOfProducts(db.public, productIds, mainMotifNameOf);
    return productIds.map((id) => found.get(id) ?? null);
  });

/** What the options of the attribute `technique` are called, by code, in the request's language; read once in a request. */
export const techniqueNamesLoader: LoaderFactory<'all', ReadonlyMap<string, string>> = ({ db, locale }) =>
  new DataLoader(async (keys) => {
    const rows = await db.public
      .selectFrom('attribute_option')
      .innerJoin('attribute_definition', 'attribute_definition.id', 'attribute_option.definition_id')
      .select(['attribute_option.code', 'attribute_option.name'])
      .where('attribute_definition.code', '=', 'technique')
      .execute();
    const names = new Map(rows.map(({ code, name }) => [code, localize(name, locale)]));
    return keys.map(() => names);
  });
