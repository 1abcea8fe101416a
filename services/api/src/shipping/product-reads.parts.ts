import { sql } from 'kysely';
import { offerProductPart } from '../catalog/index.js';
import { subdistrictLoader } from './shipping.loaders.js';
import type { SubdistrictRow } from './subdistrict.queries.js';

offerProductPart<SubdistrictRow | null>({
  paths: ['seller.subdistrict'],
  tables: ['subdistrict'],
  value: sql`(SELECT row_to_json(subdistrict) FROM subdistrict
    WHERE subdistrict.code = (SELECT owner.subdistrict_code FROM seller owner WHERE owner.id = product.seller_id))`,
  prime: (context, _product, subdistrict, revive) => {
    if (subdistrict)
      context.loader(subdistrictLoader).prime(subdistrict.code, revive('subdistrict')(subdistrict));
  },
});
