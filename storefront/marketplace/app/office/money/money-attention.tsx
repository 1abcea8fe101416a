import type { OfficeDeskQuery } from '@gebyar/schema/office';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Notice } from '@gebyar/ui';

export interface Attention extends Omit<OfficeDeskQuery['moneyAttention'], '__typename'> {
  disputes: number;
}

/** All that waits, as one number for the tab. */
export const attentionCount = (attention: Attention): number =>
  attention.differingDays +
  attention.failedPayouts +
  attention.debtors +
  attention.accountsToVerify +
  attention.disputes;

/** What about money waits for somebody, each with the way there; nothing when nothing does. */
export function MoneyAttention({ attention, className }: { attention: Attention; className?: string }) {
  if (attentionCount(attention) === 0) return null;
  const { differingDays, failedPayouts, debtors, accountsToVerify, disputes } = attention;
  const waiting = [
    {
      count: differingDays,
      text: m.office_money_attention_days,
      to: '/office/money/reconciliation?show=differing',
    },
    { count: disputes, text: m.office_money_attention_disputes, to: '/office/payments' },
    { count: failedPayouts, text: m.office_money_attention_failed, to: '/office/money/payouts' },
    { count: accountsToVerify, text: m.office_money_attention_accounts, to: '/office/money/accounts' },
    { count: debtors, text: m.office_money_attention_debts, to: '/office/money/debts' },
  ].filter(({ count }) => count > 0);
  const urgent = differingDays + failedPayouts + disputes > 0;
  return (
    <Notice
      tone={urgent ? 'danger' : 'warning'}
      title={m.office_money_attention()}
      {...(className === undefined ? {} : { className })}
    >
      <ul>
        {waiting.map(({ count, text, to }) => (
          <li key={to}>
            <LocalLink
              to={to}
              className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4 hover:decoration-current"
            >
              {text({ count })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
