import { ProvenancePageDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';

/**
 * What a hang-tag's code leads to. `page` stands after the code in the address.
 *
 * @throws a 404 Response for an unknown code, a redirect for one that was typed in another way
 */
export async function findProvenance(args: LoaderFunctionArgs, page: '' | '/tag') {
  const asked = (args.params['code'] ?? '').slice(0, 40);
  const { shop: operator, provenance: found } = await shop.publicQuery(args, ProvenancePageDocument, {
    code: asked,
  });
  const provenance = requireFound(found);
  if (provenance.code !== asked) throw redirect(localPath(`/p/${provenance.code}${page}`), { status: 301 });
  return { provenance, operatorName: operator.name };
}
