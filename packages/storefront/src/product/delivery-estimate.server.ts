import { DeliveryRatesDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { isPlaceCode, readPlace, rememberPlace } from '../session/place-cookie.server';

/** So many weights of one product are priced; beyond, a variant shows none. */
const mostWeights = 6;

/**
 * What delivery costs to the kelurahan that the address names (`to`), or that was asked for last. By weight in grams, so
 * that choosing another variant asks nobody.
 */
export async function loadEstimate(args: ApiArgs, variants: readonly { weightGrams: number }[]) {
  const asked = new URL(args.request.url).searchParams.get('to');
  const code = isPlaceCode(asked) ? asked : asked === '' ? null : await readPlace(args.request);
  if (code === null) return { estimate: null, cookie: null };
  const weights = [...new Set(variants.map(({ weightGrams }) => weightGrams))].slice(0, mostWeights);
  // A guess at the costs is a help; the page stands without it.
  const answers = await Promise.all(
    weights.map((weightGrams) => shop.publicQuery(args, DeliveryRatesDocument, { weightGrams, code })),
  ).catch((error: unknown) => {
    if (error instanceof Response) return [];
    throw error;
  });
  const place = answers[0]?.subdistrict ?? null;
  if (place === null) return { estimate: null, cookie: null };
  const rates = Object.fromEntries(
    weights.map((weight, index) => [String(weight), answers[index]?.deliveryRates ?? []]),
  );
  return {
    estimate: { code, place: place.name, rates },
    cookie: isPlaceCode(asked) ? await rememberPlace(code, args.context.config) : null,
  };
}

export type Estimate = NonNullable<Awaited<ReturnType<typeof loadEstimate>>['estimate']>;
