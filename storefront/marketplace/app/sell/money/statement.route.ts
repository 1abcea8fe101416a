import { SellerStatementDocument } from '@gebyar/schema/seller';
import { passOn } from '@gebyar/storefront/api/document.server';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { seller } from '~/api/seller.server';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A period's statement as a file: `statement.csv` for the bookkeeper's spreadsheet, `statement.pdf` for the folder. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(args.request.url);
  const { file = '', sellerId = '' } = args.params;
  if (file !== 'statement.csv' && file !== 'statement.pdf')
    throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const [from = '', until = ''] = ['from', 'until'].map((name) => searchParams.get(name) ?? '');
  if (!day.test(from) || !day.test(until))
    throw new Response('BAD_REQUEST', { status: 400, statusText: 'BAD_REQUEST' });
  if (file === 'statement.pdf') {
    const query = new URLSearchParams({ from, until }).toString();
    return passOn(args, 'seller', `/statements/${encodeURIComponent(sellerId)}/statement.pdf?${query}`);
  }
  const { seller: found } = await seller.query(args, SellerStatementDocument, { sellerId, from, until });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  if (!found.statement) throw new Response('FORBIDDEN', { status: 403, statusText: 'FORBIDDEN' });
  return new Response(found.statement.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="gebyar-${from}-${until}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
