import { fetchDocument } from '@gebyar/storefront/api/document.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';

/** An order's paper for the office; who may, the API says. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> => {
  const { orderId = '', file = '' } = args.params;
  return fetchDocument(args, { audience: 'office', orderId: orderId.slice(0, 60), file: file.slice(0, 40) });
};
