import type { LoaderFunctionArgs } from '../framework';
import { readOrderKey } from './pay-page.server';
import { proofPicture } from './proof-picture.server';

/** A picture that a shopper sent to show a payment, for whoever has the order's link. */
export function loader(args: LoaderFunctionArgs) {
  const { number, secret } = readOrderKey(args);
  return proofPicture(args, (args.params['proofId'] ?? '').slice(0, 60), {
    'X-Order-Number': number,
    'X-Order-Secret': secret,
  });
}
