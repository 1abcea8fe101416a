import { fetchDocument } from '../api/document.server';
import type { LoaderFunctionArgs } from '../framework';

/** An invoice or receipt, for whoever has the order's key in the address. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> => {
  const { number = '', orderId = '', file = '' } = args.params;
  const secret = new URL(args.request.url).searchParams.get('key') ?? '';
  return fetchDocument(args, {
    audience: 'shop',
    orderId: orderId.slice(0, 60),
    file: file.slice(0, 40),
    key: { number: number.slice(0, 40), secret: secret.slice(0, 200).replace(/[^\x21-\x7e]/g, '') },
  });
};
