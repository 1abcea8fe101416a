import { resourceMissing } from '../errors.ts';

interface ListParams {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

type CreatedRange =
  | number
  | { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined }
  | undefined;

/** Whether a creation time lies in the range a list was asked for. */
export function isWithin(created: number, range: CreatedRange): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return created === range;
  return (
    created > (range.gt ?? -Infinity) &&
    created >= (range.gte ?? -Infinity) &&
    created < (range.lt ?? Infinity) &&
    created <= (range.lte ?? Infinity)
  );
}

/**
 * One page of a list, newest first: https://docs.stripe.com/api/pagination
 *
 * @param oldestFirst everything that matches, in the order of creation
 * @throws StripeFault 404 for a cursor that is not in the list
 */
export function page<Item extends { id: string }>(
  oldestFirst: readonly Item[],
  url: string,
  params: ListParams,
) {
  return pageInOrder([...oldestFirst].reverse(), url, params);
}

/** The same for lists that have an order of their own. */
export function pageInOrder<Item extends { id: string }>(
  items: readonly Item[],
  url: string,
  params: ListParams,
) {
  const limit = params.limit ?? 10;
  const indexOf = (id: string, param: string) => {
    const index = items.findIndex((item) => item.id === id);
    if (index < 0) throw resourceMissing('object', id, param);
    return index;
  };
  if (params.ending_before !== undefined) {
    const end = indexOf(params.ending_before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list' as const, url, has_more: start > 0, data: items.slice(start, end) };
  }
  const start =
    params.starting_after === undefined ? 0 : indexOf(params.starting_after, 'starting_after') + 1;
  return {
    object: 'list' as const,
    url,
    has_more: items.length > start + limit,
    data: items.slice(start, start + limit),
  };
}
