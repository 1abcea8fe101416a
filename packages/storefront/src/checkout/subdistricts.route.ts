import type { LoaderFunctionArgs } from '../framework';
import { data } from '../framework.server';
import { findPlaces } from './submit-checkout.server';

/** `?q=` as people type it: the subdistricts that fit, for the checkout's search field. */
export async function loader(args: LoaderFunctionArgs) {
  const query = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 100);
  const places = await findPlaces(args, query);
  return data({ query, places }, { headers: { 'Cache-Control': 'private, max-age=3600' } });
}
