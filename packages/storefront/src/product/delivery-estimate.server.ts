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
export async function loadEstimate(args: ApiArgs, variants: readonly { id: string; weightGrams: number }[]) {
  const asked = new URL(args.request.url).searchParams.get('to');
  const code = isPlaceCode(asked) ? asked : asked === '' ? null : await readPlace(args.request);
  if (code === null) return { estimate: null, cookie: null };
  // One variant of each weight speaks for the others: its seller may ask something else than the deployment.
  const samples = variants
    .filter(
      ({ weightGrams }, index) => variants.findIndex((other) => other.weightGrams === weightGrams) === index,
    )
    .slice(0, mostWeights);
  // A guess at the costs is a help; the page stands without it.
  const answers = await Promise.all(
    samples.map(({ id: variantId, weightGrams }) =>
      shop.publicQuery(args, DeliveryRatesDocument, { weightGrams, code, variantId }),
    ),
  ).catch((error: unknown) => {
    if (error instanceof Response) return [];
    throw error;
  });
  const place = answers[0]?.subdistrict ?? null;
  if (place === null) return { estimate: null, cookie: null };
  const rates = Object.fromEntries(
    samples.map(({ weightGrams }, index) => [String(weightGrams), answers[index]?.deliveryRates ?? []]),
  );
  return {
    estimate: { code, place: place.name, rates },
    cookie: isPlaceCode(asked) ? await rememberPlace(code, args.context.config) : null,
  };
}

export type Estimate = NonNullable<Awaited<ReturnType<typeof loadEstimate>>['estimate']>;
