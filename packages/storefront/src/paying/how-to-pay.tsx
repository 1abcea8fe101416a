import type { PayPageQuery } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';
import { CopyButton } from './copy-button';
import { qrisPath } from './pay-path';

export type PayableGroup = NonNullable<PayPageQuery['orderGroup']> & {
  payment: NonNullable<NonNullable<PayPageQuery['orderGroup']>['payment']>;
};

/** Digits in fours, as people read them out. */
const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

/** Where the money goes, for each way to pay by hand. */
export function HowToPay({ group }: { group: PayableGroup }) {
  const { instructions, method } = group.payment;
  if (method === 'CASH_ON_PICKUP') return <Cash group={group} />;
  if (!instructions) return null;
  return method === 'QRIS' ? (
    <Qris group={group} merchant={instructions.qrisMerchant ?? ''} />
  ) : (
    <Transfer instructions={instructions} />
  );
}

function Transfer({
  instructions: { bankAccounts, reference },
}: {
  instructions: NonNullable<PayableGroup['payment']['instructions']>;
}) {
  return (
    <section aria-labelledby="transfer-heading" className="space-y-4">
      <h2 id="transfer-heading" className="text-xl">
        {m.pay_to_account()}
      </h2>
      <ul className="grid gap-3">
        {bankAccounts.map(({ bank, number, holder }) => (
          <li key={`${bank} ${number}`} className="rounded-control border border-line bg-surface p-4">
            <p className="font-semibold">{bank}</p>
            <div className="flex flex-wrap items-center justify-between gap-3 py-1">
              <p>
                <span className="sr-only">{m.pay_account_number()}: </span>
                <span className="text-lg tabular-nums [word-spacing:0.2em]">{inFours(number)}</span>
              </p>
              <CopyButton text={number} what={`${m.pay_account_number()} ${bank}`} />
            </div>
            <p className="text-sm text-soft">{m.pay_account_holder({ holder })}</p>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sunken p-4">
        <p>
          <span className="block text-sm text-soft">{m.pay_reference()}</span>
          <span className="font-semibold tabular-nums">{reference}</span>
        </p>
        <CopyButton text={reference} what={m.pay_reference()} />
      </div>
    </section>
  );
}

function Qris({ group, merchant }: { group: PayableGroup; merchant: string }) {
  const picture = qrisPath(group);
  return (
    <section aria-labelledby="qris-heading" className="space-y-4">
      <h2 id="qris-heading" className="text-xl">
        {m.pay_scan()}
      </h2>
      <p className="text-soft">{m.pay_scan_hint({ merchant })}</p>
      <img
        src={picture}
        alt={m.pay_scan_alt({ merchant })}
        width={320}
        height={320}
        className="mx-auto w-full max-w-80 rounded-control bg-[#fff]"
      />
      <p className="text-center">
        <a
          href={picture}
          download={`qris-${group.number}.svg`}
          className="inline-flex min-h-11 items-center text-indigo underline decoration-line-strong underline-offset-4"
        >
          {m.pay_scan_save()}
        </a>
      </p>
    </section>
  );
}

function Cash({ group }: { group: PayableGroup }) {
  return (
    <ul className="space-y-3">
      {group.orders.map(({ id, number, seller, delivery }) => (
        <li key={id} className="space-y-1 rounded-control border border-line bg-surface p-4">
          <p className="font-semibold">{delivery.title}</p>
          <p className="text-soft">{m.pay_cash_goods({ seller: seller.name })}</p>
          <p>{m.pay_cash({ number, total: priceText(group.payment.amount) })}</p>
        </li>
      ))}
    </ul>
  );
}
