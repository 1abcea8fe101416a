import type {
  CouponCreateInput,
  CouponUpdateInput,
  PromotionInput,
  PromotionUpdateInput,
} from '@gebyar/schema/seller';
import { sortFaults, type ApiFault } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { dayEnd, dayOf, dayStart } from '@gebyar/storefront/i18n/days';
import { textField } from '@gebyar/storefront/session/form.server';
import type { PromotionAnswer } from './promotion-page';
import { limitOf, promotionFields, type PromotionField } from './promotion-values';

/** What the forms of a promotion's page can do; a seller's and the office's API say it alike. */
export interface PromotionDesk {
  update: (input: PromotionUpdateInput) => Promise<readonly ApiFault[]>;
  end: (input: PromotionInput) => Promise<readonly ApiFault[]>;
  addCode: (input: CouponCreateInput) => Promise<readonly ApiFault[]>;
  changeCode: (input: CouponUpdateInput) => Promise<readonly ApiFault[]>;
}

const names = [
  'titleId',
  'titleEn',
  'from',
  'until',
  'reason',
  'code',
  'totalLimit',
  'perPersonLimit',
] as const;

/** Carries out one form of a promotion's page, and leads back to it or says what is wrong with it. */
export async function changePromotion(
  request: Request,
  form: FormData,
  promotionId: string,
  desk: PromotionDesk,
) {
  const values = Object.fromEntries(names.map((name) => [name, textField(form, name, 1_000)])) as Record<
    (typeof names)[number],
    string
  >;
  const couponId = textField(form, 'couponId', 100);
  const limits = { totalLimit: limitOf(values.totalLimit), perPersonLimit: limitOf(values.perPersonLimit) };
  const intents: Partial<Record<string, [form: string, run: () => Promise<readonly ApiFault[]>]>> = {
    change: [
      'change',
      () =>
        desk.update({
          promotionId,
          title: { id: values.titleId || null, en: values.titleEn || null },
          ...(form.has('from') ? { startsAt: startOf(values.from) } : {}),
          endsAt: dayEnd(values.until),
        }),
    ],
    end: ['end', () => desk.end({ promotionId, ...(form.has('reason') ? { reason: values.reason } : {}) })],
    'code-add': ['code-add', () => desk.addCode({ promotionId, code: values.code || null, ...limits })],
    'code-limits': [couponId, () => desk.changeCode({ couponId, ...limits })],
    'code-off': [couponId, () => desk.changeCode({ couponId, enabled: false })],
    'code-on': [couponId, () => desk.changeCode({ couponId, enabled: true })],
  };
  const [name, run] = intents[textField(form, 'intent', 20)] ?? [];
  if (name === undefined || run === undefined)
    throw new Response('UNKNOWN_INTENT', { status: 400, statusText: 'UNKNOWN_INTENT' });
  const faults = await run();
  if (faults.length > 0) {
    const answer: PromotionAnswer = {
      form: name,
      values,
      faults: sortFaults<PromotionField>(faults, promotionFields),
    };
    return data(answer, { status: 422 });
  }
  const { pathname } = new URL(request.url);
  return redirect(pathname, 303);
}

/** Today is now: a start that lies behind is none that anybody means. */
const startOf = (day: string): string | null =>
  day === dayOf(Date.now()) ? new Date().toISOString() : dayStart(day);
