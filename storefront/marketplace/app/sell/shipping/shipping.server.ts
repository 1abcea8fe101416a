import {
  SellerShippingDocument,
  ShippingHomeDocument,
  ShippingMethodRetireDocument,
  ShippingMethodSaveDocument,
  ShippingProfileDeleteDocument,
  ShippingProfileProductsSetDocument,
  ShippingProfileSaveDocument,
  type SellerShippingQuery,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import type { ApiFault } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
import { ownRates, readRegions, rulesInput, sum, type MethodInput } from './shipping-forms';

type ShippingArgs = ApiArgs & { params: Record<string, string | undefined> };

export type ShippingDesk = NonNullable<SellerShippingQuery['seller']>;
export type Way = ShippingDesk['shippingMethods'][number];
export type Rules = ShippingDesk['shippingProfiles'][number];

/** Which form of the page it was, and what is wrong with it. */
export interface ShippingAnswer {
  form: string;
  faults: string[];
}

const sampleGrams = 500;

/** How the seller sends, with what a shopper would pay for half a kilogram: at home, or where `?q=` or `?to=` says. */
export async function loadShipping(args: ShippingArgs) {
  const { sellerId = '' } = args.params;
  const { searchParams } = new URL(args.request.url);
  const query = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const to = (searchParams.get('to') ?? '').slice(0, 20);
  const kilos = Number((searchParams.get('kg') ?? '').replace(',', '.').slice(0, 8));
  const weightGrams =
    Number.isFinite(kilos) && kilos > 0 ? Math.min(Math.round(kilos * 1000), 1_000_000) : sampleGrams;
  const home = await seller.query(args, ShippingHomeDocument, { sellerId });
  if (!home.seller) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const ask = (subdistrictCode: string) =>
    seller.query(args, SellerShippingDocument, {
      sellerId,
      weightGrams,
      subdistrictCode,
      query,
      search: query.length >= 2,
    });
  const atHome = home.seller.shippingHome?.code ?? '';
  let found = await ask(to || atHome);
  const places = found.subdistricts ?? [];
  const [best] = places;
  if (best && !to && best.code !== atHome) found = await ask(best.code);
  if (!found.seller) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const shown = places.find(({ code }) => code === (to || best?.code));
  return {
    desk: found.seller,
    query,
    weightGrams,
    places,
    to: shown ?? null,
    nowhere: query.length >= 2 && places.length === 0,
  };
}

/** The ways a profile offers now, as its input. */
const methodsOf = (rules: Rules | undefined, ways: readonly Way[]): MethodInput[] =>
  rules
    ? rulesInput(rules)
    : ways.filter(({ own }) => !own).map(({ id }) => ({ methodId: id, surcharge: '0', rates: [] }));

async function saveProfile(
  args: ShippingArgs,
  rules: Pick<Rules, 'id' | 'name'> | undefined,
  methods: MethodInput[],
): Promise<readonly ApiFault[]> {
  const { shippingProfileSave } = await seller.mutate(args, ShippingProfileSaveDocument, {
    input: {
      sellerId: args.params['sellerId'] ?? '',
      profileId: rules?.id ?? null,
      name: rules?.name ?? m.shipping_profile_standard(),
      methods,
    },
  });
  return shippingProfileSave.userErrors;
}

/** Puts an own way into the profiles it belongs to; pick-up into all of them, since a whole order is fetched at once. */
async function offer(
  args: ShippingArgs,
  { shippingProfiles, shippingMethods }: ShippingDesk,
  method: MethodInput,
  everywhere: boolean,
): Promise<readonly ApiFault[]> {
  const profiles = everywhere && shippingProfiles.length > 0 ? shippingProfiles : [shippingProfiles[0]];
  for (const rules of profiles) {
    const before = methodsOf(rules, shippingMethods);
    const others = before.filter(({ methodId }) => methodId !== method.methodId);
    const same = before.find(({ methodId }) => methodId === method.methodId);
    const faults = await saveProfile(args, rules, [...others, { ...same, ...method }]);
    if (faults.length > 0) return faults;
  }
  return [];
}

const wrong = (faults: readonly Pick<ApiFault, 'message'>[]): string[] => [
  ...new Set(faults.map(({ message }) => message)),
];

/**
 * `ways` says which of the city's ways are offered and from what sum on they are free; `pick-up` and `own` write an own way,
 * `retire` takes one away; `profile` writes rules for certain goods, `profile-delete` takes them away.
 */
export async function changeShipping(args: ShippingArgs) {
  const form = await readForm(args.request);
  const { sellerId = '' } = args.params;
  const intent = textField(form, 'intent', 20);
  const { desk } = await loadShipping(args);
  const id = textField(form, 'id', 60);
  const faults = wrong(await change(args, form, intent, desk, id));
  if (faults.length > 0)
    return data({ form: `${intent} ${id}`.trim(), faults } satisfies ShippingAnswer, { status: 422 });
  return redirect(localPath(`/sell/${sellerId}/shipping?saved=1`), 303);
}

async function change(
  args: ShippingArgs,
  form: FormData,
  intent: string,
  desk: ShippingDesk,
  id: string,
): Promise<readonly Pick<ApiFault, 'message'>[]> {
  const { sellerId = '' } = args.params;
  const standard = desk.shippingProfiles.find(({ isDefault }) => isDefault);
  switch (intent) {
    case 'pick-up': {
      const stockLocationId = textField(form, 'stockLocationId', 60);
      const place = desk.stockLocations.find((each) => each.id === stockLocationId);
      const name = place?.name ?? '';
      const { shippingMethodSave } = await seller.mutate(args, ShippingMethodSaveDocument, {
        input: {
          sellerId,
          methodId: id || null,
          kind: 'PICK_UP',
          title: {
            id: m.shipping_pick_up_title({ name }, { locale: 'id' }).slice(0, 60),
            en: m.shipping_pick_up_title({ name }, { locale: 'en' }).slice(0, 60),
          },
          stockLocationId: stockLocationId || null,
          hours: textField(form, 'hours', 400),
        },
      });
      const { savedId, userErrors } = shippingMethodSave;
      if (!savedId) return userErrors;
      return offer(args, desk, { methodId: savedId }, true);
    }
    case 'own': {
      const title = textField(form, 'title', 200);
      const days = (name: string) => Number(textField(form, name, 6) || 'NaN');
      const rates = ownRates(form);
      if (rates === null) return [{ message: m.shipping_rates_wrong() }];
      const { shippingMethodSave } = await seller.mutate(args, ShippingMethodSaveDocument, {
        input: {
          sellerId,
          methodId: id || null,
          kind: 'DELIVERY',
          title: { id: title, en: title },
          regionCodes: readRegions(textField(form, 'goesTo', 20), desk.shippingHome?.code ?? ''),
          minDays: Number.isInteger(days('minDays')) ? days('minDays') : -1,
          maxDays: Number.isInteger(days('maxDays')) ? days('maxDays') : -1,
        },
      });
      const { savedId, userErrors } = shippingMethodSave;
      if (!savedId) return userErrors;
      return offer(args, desk, { methodId: savedId, rates }, false);
    }
    case 'retire':
      return (await seller.mutate(args, ShippingMethodRetireDocument, { input: { sellerId, methodId: id } }))
        .shippingMethodRetire.userErrors;
    case 'profile': {
      const rules = desk.shippingProfiles.find((each) => each.id === id);
      const chosen = new Set(form.getAll('way'));
      const surcharge = sum(form, 'surcharge');
      if (surcharge === undefined) return [{ message: m.shipping_sum_wrong() }];
      const from = methodsOf(standard, desk.shippingMethods).filter(({ methodId }) => chosen.has(methodId));
      const methods = from.map((method) => ({ ...method, surcharge: surcharge ?? '0' }));
      const { shippingProfileSave } = await seller.mutate(args, ShippingProfileSaveDocument, {
        input: { sellerId, profileId: id || null, name: textField(form, 'name', 200), methods },
      });
      const { savedId, userErrors } = shippingProfileSave;
      if (!savedId) return userErrors;
      const wanted = form.getAll('product').filter((each) => typeof each === 'string');
      const dropped = (rules?.productIds ?? []).filter((each) => !wanted.includes(each));
      for (const [profileId, productIds] of [
        [savedId, wanted],
        [null, dropped],
      ] as const) {
        if (productIds.length === 0) continue;
        const { shippingProfileProductsSet } = await seller.mutate(args, ShippingProfileProductsSetDocument, {
          input: { sellerId, profileId, productIds },
        });
        if (shippingProfileProductsSet.userErrors.length > 0) return shippingProfileProductsSet.userErrors;
      }
      return [];
    }
    case 'profile-delete':
      return (
        await seller.mutate(args, ShippingProfileDeleteDocument, { input: { sellerId, profileId: id } })
      ).shippingProfileDelete.userErrors;
    default: {
      const [freeOver, surcharge] = [sum(form, 'freeOver'), sum(form, 'surcharge')];
      if (freeOver === undefined || surcharge === undefined) return [{ message: m.shipping_sum_wrong() }];
      const chosen = new Set(form.getAll('way'));
      const before = new Map(methodsOf(standard, desk.shippingMethods).map((each) => [each.methodId, each]));
      const methods = desk.shippingMethods
        .filter(({ id: way, own }) => (own ? before.has(way) : chosen.has(way)))
        .map(({ id: way, kind }) => ({
          ...(before.get(way) ?? { methodId: way, rates: [] }),
          ...(kind === 'DELIVERY' ? { freeOver, surcharge: surcharge ?? '0' } : {}),
        }));
      return saveProfile(args, standard, methods);
    }
  }
}
