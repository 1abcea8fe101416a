import { OfficeOrdersDocument, type OrderStatus } from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { office } from '~/api/office.server';
import { findSellers, type FoundSeller } from './find-sellers.server';
import { isOrderStatus } from './order-filter';

const day = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (text: string): string | null =>
  day.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

/** A seller by its id, or by a name that only one has; else those it may be. */
async function readSeller(args: ApiArgs, id: string, name: string) {
  if (id !== '') return { sellerId: id, choices: [] as FoundSeller[] };
  if (name === '') return { sellerId: null, choices: [] as FoundSeller[] };
  const found = await findSellers(args, name);
  return found.length === 1
    ? { sellerId: found[0]?.id ?? null, choices: [] as FoundSeller[] }
    : { sellerId: 'none', choices: found };
}

/** The orders that the address asks for: `q`, `status`, `seller` (a name) or `sellerId`, `from`, `until`. */
export async function loadOrders(args: ApiArgs) {
  const params = new URL(args.request.url).searchParams;
  const text = (name: string, longest: number) => (params.get(name) ?? '').trim().slice(0, longest);
  const status = text('status', 30);
  const values = {
    q: text('q', 80),
    status: isOrderStatus(status) ? status : ('' as const),
    seller: text('seller', 100),
    sellerId: text('sellerId', 60),
    from: text('from', 10),
    until: text('until', 10),
  };
  const { sellerId, choices } = await readSeller(args, values.sellerId, values.seller);
  const wanted: OrderStatus[] | null = values.status === '' ? null : [values.status];
  const { orderGroups } = await orFromTheStart(args.request, () =>
    office.query(args, OfficeOrdersDocument, {
      after: params.get('after'),
      query: values.q || null,
      status: wanted,
      sellerId,
      from: dayOf(values.from),
      until: dayOf(values.until),
    }),
  );
  const { status: _status, q, ...rest } = values;
  const narrowed = values.status !== '' || Object.values(rest).some((value) => value !== '');
  return { values, choices, orders: orderGroups, narrowed, filtered: narrowed || q !== '' };
}
