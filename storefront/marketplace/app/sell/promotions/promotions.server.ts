import {
  CouponCreateDocument,
  CouponUpdateDocument,
  PromotionCreateDocument,
  PromotionEndDocument,
  PromotionExamplesDocument,
  PromotionUpdateDocument,
  SellerPromotionDocument,
  SellerPromotionsDocument,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
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
} from '~/promotions/promotion-values';

type DeskArgs = ApiArgs & { params: Record<string, string | undefined> };

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

export async function loadPromotions(args: DeskArgs) {
  const params = new URL(args.request.url).searchParams;
  const state = readState(params);
  const { seller: found } = await orFromTheStart(args.request, () =>
    seller.query(args, SellerPromotionsDocument, {
      sellerId: args.params['sellerId'] ?? '',
      state,
      after: params.get('after'),
    }),
  );
  if (!found) throw notFound();
  const { promotions, running, scheduled, ended } = found;
  return {
    state,
    promotions,
    counts: {
      RUNNING: running.totalCount ?? 0,
      SCHEDULED: scheduled.totalCount ?? 0,
      ENDED: ended.totalCount ?? 0,
    },
  };
}

/** A form with what its address says, and what that would come to. */
export async function loadNewPromotion(args: DeskArgs) {
  const values = readValues(new URL(args.request.url).searchParams, freshValues());
  const { categories, motifs, minimumSubtotal } = fieldsOf(values);
  const [choices, { seller: found }] = await Promise.all([
    loadChoices(args),
    seller.query(args, PromotionExamplesDocument, {
      sellerId: args.params['sellerId'] ?? '',
      input: { terms: termsOf(values), categories, motifs, minimumSubtotal },
    }),
  ]);
  if (!found) throw notFound();
  return { values, choices, examples: found.promotionExamples };
}

export async function createPromotion(args: DeskArgs) {
  const sellerId = args.params['sellerId'] ?? '';
  const values = readValues(await readForm(args.request));
  const { promotionCreate } = await seller.mutate(args, PromotionCreateDocument, {
    input: { sellerId, ...fieldsOf(values) },
  });
  const { promotion, userErrors } = promotionCreate;
  if (!promotion)
    return data({ values, faults: sortFaults<PromotionField>(userErrors, promotionFields) }, { status: 422 });
  return redirect(localPath(`/sell/${sellerId}/promotions/${promotion.id}`), 303);
}

export async function loadPromotion(args: DeskArgs) {
  const { seller: found } = await seller.query(args, SellerPromotionDocument, {
    sellerId: args.params['sellerId'] ?? '',
    promotionId: args.params['promotionId'] ?? '',
  });
  if (!found?.promotion) throw notFound();
  return { promotion: found.promotion };
}

export async function changeOwnPromotion(args: DeskArgs) {
  return changePromotion(args.request, await readForm(args.request), args.params['promotionId'] ?? '', {
    update: async (input) =>
      (await seller.mutate(args, PromotionUpdateDocument, { input })).promotionUpdate.userErrors,
    end: async (input) =>
      (await seller.mutate(args, PromotionEndDocument, { input })).promotionEnd.userErrors,
    addCode: async (input) =>
      (await seller.mutate(args, CouponCreateDocument, { input })).couponCreate.userErrors,
    changeCode: async (input) =>
      (await seller.mutate(args, CouponUpdateDocument, { input })).couponUpdate.userErrors,
  });
}
