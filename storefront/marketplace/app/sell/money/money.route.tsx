import { Pagination } from '@gebyar/storefront/browse/pagination';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { minorUnits, Price, type ApiMoney } from '@gebyar/storefront/layout/price';
import { Badge, Button, EmptyState, Field, TextInput } from '@gebyar/ui';
import { useDesk } from '../desk/use-desk';
import { BankAccountCard } from './bank-account-card';
import { EntryRow } from './entry-row';
import { payoutTone, payoutWords } from './money-words';
import { changeAccount, loadMoney } from './money.server';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadMoney(args);

export const action = (args: ActionFunctionArgs) => changeAccount(args);

function Figure({ text, money, strong = false }: { text: string; money: ApiMoney; strong?: boolean }) {
  return (
    <div className={strong ? 'flex flex-col gap-1 pb-4' : 'flex items-baseline justify-between gap-4 py-2.5'}>
      <dt className="text-soft">{text}</dt>
      <dd>
        <Price money={money} className={strong ? 'text-3xl font-bold' : 'font-medium'} />
      </dd>
    </div>
  );
}

export default function MoneyPage() {
  const { balance, bankAccount, payouts, ledgerEntries, from, until } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.money_tab()}</h1>
        <p className="pt-1 text-soft">{m.money_lead()}</p>
      </header>
      <div className="grid gap-6 md:grid-cols-2">
        <section aria-label={m.money_tab()} className="rounded-control border border-line bg-surface p-5">
          <dl className="divide-y divide-line">
            <Figure text={m.money_available()} money={balance.available} strong />
            <Figure text={m.money_pending()} money={balance.pending} />
            {minorUnits(balance.held) > 0n ? <Figure text={m.money_held()} money={balance.held} /> : null}
            <Figure text={m.money_in_payout()} money={balance.inPayout} />
            <Figure text={m.money_paid()} money={balance.paid} />
            {minorUnits(balance.debt) > 0n ? <Figure text={m.money_debt()} money={balance.debt} /> : null}
          </dl>
          {minorUnits(balance.held) > 0n ? (
            <p className="pt-2 text-sm text-muted">{m.money_held_hint()}</p>
          ) : null}
          {minorUnits(balance.debt) > 0n ? (
            <p className="pt-2 text-sm text-muted">{m.money_debt_hint()}</p>
          ) : null}
        </section>
        <BankAccountCard account={bankAccount} answer={answer} />
        <section aria-labelledby="payouts" className="space-y-3">
          <h2 id="payouts" className="text-xl">
            {m.money_payouts()}
          </h2>
          {payouts.nodes.length === 0 ? <p className="text-soft">{m.money_payouts_none()}</p> : null}
          <ul className="divide-y divide-line">
            {payouts.nodes.map((payout) => (
              <li key={payout.id} className="space-y-1 py-3">
                <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <span className="flex items-center gap-2">
                    <span className="font-medium">{payout.reference}</span>
                    <Badge tone={payoutTone[payout.status]}>{payoutWords[payout.status]()}</Badge>
                  </span>
                  <Price money={payout.amount} className="font-semibold" />
                </div>
                <p className="text-sm text-soft">
                  {payout.account} · {formatDateTime(payout.createdAt)}
                </p>
                {payout.failureReason ? <p className="text-sm text-danger">{payout.failureReason}</p> : null}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="statement" className="space-y-3">
          <h2 id="statement" className="text-xl">
            {m.money_statement()}
          </h2>
          <p className="text-soft">{m.money_statement_lead()}</p>
          <form method="get" className="space-y-4">
            <div className="grid grid-cols-2 gap-4">
              <Field label={m.money_from()}>
                {(control) => <TextInput {...control} type="date" name="from" required defaultValue={from} />}
              </Field>
              <Field label={m.money_until()}>
                {(control) => (
                  <TextInput {...control} type="date" name="until" required defaultValue={until} />
                )}
              </Field>
            </div>
            <div className="grid grid-cols-2 gap-3">
              <Button variant="secondary" formAction={localPath(`${path}/money/statement.pdf`)}>
                {m.money_download_pdf()}
              </Button>
              <Button variant="secondary" formAction={localPath(`${path}/money/statement.csv`)}>
                {m.money_download()}
              </Button>
            </div>
          </form>
        </section>
      </div>
      <section aria-labelledby="entries" className="pt-8">
        <h2 id="entries" className="text-xl">
          {m.money_entries()}
        </h2>
        {ledgerEntries.nodes.length === 0 ? (
          <EmptyState title={m.money_entries_none_title()}>
            <p>{m.money_entries_none()}</p>
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line pt-2">
            {ledgerEntries.nodes.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </section>
      <Pagination pageInfo={ledgerEntries.pageInfo} nextText={m.money_older()} />
    </>
  );
}
