import { Form } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { priceText, type ApiMoney } from '@gebyar/storefront/layout/price';
import { Button } from '@gebyar/ui';

/** Goods that wait for somebody who pays when they come: how much, until when, and that they have paid. */
export function CashForm({ due, keptUntil }: { due: ApiMoney; keptUntil: string | null }) {
  return (
    <Form method="post" preventScrollReset className="space-y-4 rounded-control bg-indigo-wash p-5">
      <h2 className="text-xl">{m.sell_cash_title()}</h2>
      <p>{m.sell_cash_lead({ total: priceText(due) })}</p>
      {keptUntil ? (
        <p className="text-sm text-soft">{m.pay_cash_until({ time: formatDateTime(keptUntil) })}</p>
      ) : null}
      <input type="hidden" name="cash" value={due.amount} />
      <Button name="intent" value="cash" size="lg" wide>
        {m.sell_cash_received({ total: priceText(due) })}
      </Button>
    </Form>
  );
}
