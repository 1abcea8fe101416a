import { SellerStatementDocument } from '@gebyar/schema/seller';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { seller } from '~/api/seller.server';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A period's statement as a file. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const params = new URL(args.request.url).searchParams;
  const [from = '', until = ''] = ['from', 'until'].map((name) => params.get(name) ?? '');
  if (!day.test(from) || !day.test(until))
    throw new Response('BAD_REQUEST', { status: 400, statusText: 'BAD_REQUEST' });
  const sellerId = args.params['sellerId'] ?? '';
  const { seller: found } = await seller.query(args, SellerStatementDocument, { sellerId, from, until });
  if (!found?.statement) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return new Response(found.statement.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="gebyar-${from}-${until}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
