import type { CommissionRuleItemFragment } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, priceText } from '@gebyar/storefront/layout/price';
import { rateText } from './rate';

/** A rule as a sentence: `Komisi 2,5 % dari harga barang, untuk penjual program “binaan-kota”.` */
export function ruleSentence(rule: CommissionRuleItemFragment): string {
  const { rateBasisPoints, fixedAmount, onDelivery, sellerName, categoryName, programme } = rule;
  const rate = rateText(rateBasisPoints);
  const share = onDelivery ? m.office_rule_rate_delivery({ rate }) : m.office_rule_rate({ rate });
  const fixed = minorUnits(fixedAmount) > 0n ? m.office_rule_fixed({ amount: priceText(fixedAmount) }) : null;
  const what =
    rateBasisPoints === 0
      ? (fixed ?? m.office_rule_zero())
      : fixed === null
        ? share
        : m.office_rule_plus({ first: share, second: fixed });
  const whom = [
    sellerName === null ? null : m.office_rule_seller({ name: sellerName }),
    categoryName === null ? null : m.office_rule_category({ name: categoryName }),
    programme === null ? null : m.office_rule_programme({ name: `“${programme}”` }),
  ].filter((each) => each !== null);
  return `${[what, ...(whom.length > 0 ? whom : [m.office_rule_everyone()])].join(', ')}.`;
}
