import { OfficeMoneyDocument } from '@gebyar/schema/office';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits } from '@gebyar/storefront/layout/price';
import { office } from '~/api/office.server';
import { Figures } from './figures';
import { minus, plus } from './minus';
import { attentionCount, MoneyAttention } from './money-attention';
import { MoneyHeader } from './money-header';
import { holderWords } from './holder-words';

export async function loader(args: LoaderFunctionArgs) {
  const { moneyOverview, moneyAttention, paymentDisputes, reconciliations } = await office.query(
    args,
    OfficeMoneyDocument,
    {},
  );
  const attention = { ...moneyAttention, disputes: paymentDisputes.length };
  return { money: moneyOverview, attention, lastDay: reconciliations.nodes[0]?.day ?? null };
}

/** Where the market's money is, whose it is, and what the market has earned: the first is the sum of the others. */
export default function MoneyPage() {
  const { money, attention, lastDay } = useLoaderData<typeof loader>();
  const { held, heldTotal, sellerPending, sellerAvailable, sellerInPayout, sellerOther } = money;
  const { sellerDebt, owedToBuyers, commission, promotions, providerFees, earned } = money;
  const owed = plus(
    sellerPending,
    sellerAvailable,
    sellerInPayout,
    sellerOther,
    owedToBuyers,
    minus(sellerDebt),
  );
  const other = plus(earned, minus(commission), promotions, providerFees);
  const addsUp = minorUnits(heldTotal) === minorUnits(plus(owed, earned));
  return (
    <>
      <MoneyHeader part="overview" title={m.office_money_title()} lead={m.office_money_lead()} />
      {attentionCount(attention) > 0 ? (
        <MoneyAttention attention={attention} className="mb-6" />
      ) : (
        <p className="pb-6 text-soft">{m.office_money_attention_none()}</p>
      )}
      <div className="grid gap-6 md:grid-cols-2 md:items-start">
        <Figures
          title={m.office_money_held()}
          lines={held.map(({ provider, amount }) => ({ text: holderWords(provider), money: amount }))}
          total={{ text: m.office_money_held_total(), money: heldTotal }}
        />
        <Figures
          title={m.office_money_owed()}
          lines={[
            { text: m.office_money_owed_pending(), money: sellerPending },
            { text: m.office_money_owed_available(), money: sellerAvailable },
            { text: m.office_money_owed_transit(), money: sellerInPayout },
            { text: m.office_money_owed_other(), money: sellerOther, quietIfZero: true },
            { text: m.office_money_owed_buyers(), money: owedToBuyers },
            { text: m.office_money_owed_debts(), money: minus(sellerDebt), quietIfZero: true },
          ]}
          total={{ text: m.office_money_owed_total(), money: owed }}
        />
        <Figures
          title={m.office_money_earned()}
          lines={[
            { text: m.office_money_earned_commission(), money: commission },
            { text: m.office_money_earned_promotions(), money: minus(promotions) },
            { text: m.office_money_earned_fees(), money: minus(providerFees) },
            { text: m.office_money_earned_other(), money: other, quietIfZero: true },
          ]}
          total={{ text: m.office_money_earned_total(), money: earned }}
        />
        <div className="space-y-2 text-soft">
          {addsUp ? <p>{m.office_money_adds_up()}</p> : null}
          {lastDay ? <p>{m.office_money_checked({ day: formatDate(lastDay) })}</p> : null}
        </div>
      </div>
    </>
  );
}
