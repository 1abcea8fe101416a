import { fetchDocument } from '@gebyar/storefront/api/document.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';

/** What a seller prints of an order; who may, the API says. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> => {
  const { orderId = '', file = '' } = args.params;
  const shipmentId = new URL(args.request.url).searchParams.get('shipment')?.slice(0, 60) ?? null;
  return fetchDocument(args, {
    audience: 'seller',
    orderId: orderId.slice(0, 60),
    file: file.slice(0, 40),
    shipmentId,
  });
};
