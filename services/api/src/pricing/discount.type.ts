import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import { localize, type LocalizedText } from '../platform/locale.js';

@ObjectType('Discount', { description: 'What a promotion takes off.' })
export class DiscountType {
  @Field(() => String, { description: 'What the promotion is called, for people.' })
  title: string;

  @Field(() => MoneyType, { description: 'Above zero.' })
  amount: MoneyType;

  @Field(() => String, {
    nullable: true,
    description: 'The coupon that brought it; null for one that came by itself.',
  })
  code: string | null;
}

export interface ShownDiscount {
  title: LocalizedText;
  amount: bigint;
  code: string | null;
}

/** A discount as shoppers see it: who pays for it is not their business. */
export const toDiscount = (
  { deployment: { currency }, locale }: Context,
  { title, amount, code }: ShownDiscount,
): DiscountType => ({ title: localize(title, locale), amount: toMoney(amount, currency), code });

/** Discounts of several lines as one for each promotion and code, the largest first. `key` tells promotions apart. */
export function joinDiscounts(discounts: readonly (ShownDiscount & { key: string })[]): ShownDiscount[] {
  const found = new Map<string, ShownDiscount & { key: string }>();
  for (const discount of discounts) {
    const key = `${discount.key} ${discount.code ?? ''}`;
    found.set(key, { ...discount, key, amount: discount.amount + (found.get(key)?.amount ?? 0n) });
  }
  return [...found.values()]
    .sort((a, b) => (a.amount === b.amount ? (a.key < b.key ? -1 : 1) : a.amount > b.amount ? -1 : 1))
    .map(({ title, amount, code }) => ({ title, amount, code }));
}
