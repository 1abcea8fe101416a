import {
  CouponCreateDocument,
  CouponUpdateDocument,
  OfficePromotionDocument,
  OfficePromotionsDocument,
  PromotionCreateDocument,
  PromotionEndDocument,
  PromotionExamplesDocument,
  PromotionSellersDocument,
  PromotionUpdateDocument,
  type PromotionFunding,
} from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { monthStart } from '@gebyar/storefront/i18n/days';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { loadChoices } from '~/promotions/choices.server';
import { freshValues } from '~/promotions/fresh-values';
import { changePromotion } from '~/promotions/promotion-forms.server';
import { readState } from '~/promotions/promotion-list';
import {
  fieldsOf,
  promotionFields,
  readValues,
  termsOf,
  type PromotionField,
  type PromotionValues,
} from '~/promotions/promotion-values';

type DeskArgs = ApiArgs & { params: Record<string, string | undefined> };

const makers: readonly PromotionFunding[] = ['OPERATOR', 'SELLER'];

export async function loadPromotions(args: DeskArgs) {
  const params = new URL(args.request.url).searchParams;
  const state = readState(params);
  const madeBy = makers.find((maker) => maker === params.get('madeBy')) ?? null;
  const { promotions, running, scheduled, ended, month, all } = await orFromTheStart(args.request, () =>
    office.query(args, OfficePromotionsDocument, {
      madeBy,
      state,
      after: params.get('after'),
      monthStart: monthStart(Date.now()),
    }),
  );
  return {
    state,
    madeBy,
    promotions,
    costs: { month, all },
    counts: {
      RUNNING: running.totalCount ?? 0,
      SCHEDULED: scheduled.totalCount ?? 0,
      ENDED: ended.totalCount ?? 0,
    },
  };
}

/** The sellers that are chosen, and those a search finds; without one the first by name. */
async function loadSellers(args: DeskArgs, { sellerQuery }: PromotionValues) {
  const { sellers } = await office.query(args, PromotionSellersDocument, { query: sellerQuery || null });
  return sellers.nodes;
}

/** The names of chosen sellers stand in the form beside their ids, so that a search for others does not lose them. */
function readChosen(source: Pick<FormData, 'getAll'> | URLSearchParams, ids: readonly string[]) {
  const names = new Map(
    source.getAll('sellerName').flatMap((value): [string, string][] => {
      if (typeof value !== 'string') return [];
      const [id = '', ...name] = value.slice(0, 200).split(':');
      return [[id, name.join(':')]];
    }),
  );
  return ids.map((id) => ({ id, name: names.get(id) ?? id }));
}

export async function loadNewPromotion(args: DeskArgs) {
  const params = new URL(args.request.url).searchParams;
  const values = readValues(params, freshValues());
  const { categories, motifs, minimumSubtotal } = fieldsOf(values);
  const [choices, sellers, { promotionExamples }] = await Promise.all([
    loadChoices(args),
    loadSellers(args, values),
    office.query(args, PromotionExamplesDocument, {
      input: { terms: termsOf(values), categories, motifs, minimumSubtotal, sellerIds: values.sellerIds },
    }),
  ]);
  return {
    values,
    choices,
    sellers,
    chosen: readChosen(params, values.sellerIds),
    examples: promotionExamples,
  };
}

export async function createPromotion(args: DeskArgs) {
  const form = await readForm(args.request);
  const values = readValues(form);
  const { fundedBy, sellerIds } = values;
  const { promotionCreate } = await office.mutate(args, PromotionCreateDocument, {
    input: { fundedBy, sellerIds, ...fieldsOf(values) },
  });
  const { promotion, userErrors } = promotionCreate;
  if (!promotion)
    return data(
      {
        values,
        chosen: readChosen(form, sellerIds),
        faults: sortFaults<PromotionField>(userErrors, promotionFields),
      },
      { status: 422 },
    );
  return redirect(localPath(`/office/promotions/${promotion.id}`), 303);
}

export async function loadPromotion(args: DeskArgs) {
  const { promotion } = await office.query(args, OfficePromotionDocument, {
    promotionId: args.params['promotionId'] ?? '',
  });
  if (!promotion) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { promotion };
}

export async function changeAnyPromotion(args: DeskArgs) {
  return changePromotion(args.request, await readForm(args.request), args.params['promotionId'] ?? '', {
    update: async (input) =>
      (await office.mutate(args, PromotionUpdateDocument, { input })).promotionUpdate.userErrors,
    end: async (input) =>
      (await office.mutate(args, PromotionEndDocument, { input })).promotionEnd.userErrors,
    addCode: async (input) =>
      (await office.mutate(args, CouponCreateDocument, { input })).couponCreate.userErrors,
    changeCode: async (input) =>
      (await office.mutate(args, CouponUpdateDocument, { input })).couponUpdate.userErrors,
  });
}
