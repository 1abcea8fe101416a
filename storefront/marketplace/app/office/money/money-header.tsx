import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';

const parts = {
  overview: { path: '/office/money', text: m.office_money_tab_overview },
  payouts: { path: '/office/money/payouts', text: m.office_money_tab_payouts },
  accounts: { path: '/office/money/accounts', text: m.office_money_tab_accounts },
  rules: { path: '/office/money/rules', text: m.office_money_tab_rules },
  reconciliation: { path: '/office/money/reconciliation', text: m.office_money_tab_reconciliation },
  debts: { path: '/office/money/debts', text: m.office_money_tab_debts },
} as const;

interface MoneyHeaderProps {
  part: keyof typeof parts;
  title: string;
  lead: string;
}

/** What a page of the money is about, and the way to the others. */
export function MoneyHeader({ part, title, lead }: MoneyHeaderProps) {
  return (
    <header className="space-y-4 pb-6 pt-6 md:pt-8">
      <div>
        <h1 className="text-3xl">{title}</h1>
        <p className="max-w-prose pt-1 text-soft">{lead}</p>
      </div>
      <FilterTabs
        label={m.office_money_tabs()}
        tabs={Object.entries(parts).map(([name, { path, text }]) => ({
          to: localPath(path),
          text: text(),
          current: name === part,
        }))}
      />
    </header>
  );
}
