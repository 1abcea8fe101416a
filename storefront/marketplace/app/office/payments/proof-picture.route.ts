import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { proofPicture } from '@gebyar/storefront/paying/proof-picture.server';
import { readToken } from '@gebyar/storefront/session/session.server';

/** A picture that a shopper sent to show a payment, for the operator's eyes. */
export async function loader(args: LoaderFunctionArgs) {
  const token = await readToken(args.request, args.context.config, 'office');
  return proofPicture(args, (args.params['proofId'] ?? '').slice(0, 60), {
    Authorization: `Bearer ${token ?? ''}`,
  });
}
