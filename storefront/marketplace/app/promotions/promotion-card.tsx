import type { PromotionRowFragment } from '@gebyar/schema/seller';
import { Badge } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { promotionSentence, resultsText, stateTone, stateWords, timeText, titleOf } from './promotion-words';

interface PromotionCardProps {
  promotion: PromotionRowFragment;
  /** Its own page. */
  to: string;
  /** Who made it and who pays, where that is not plain. */
  withFunding?: boolean;
}

/** A promotion in a list: what it is, when, and what it did. */
export function PromotionCard({ promotion, to, withFunding = false }: PromotionCardProps) {
  const { state, sellerId, sellers, fundedBy, endReason } = promotion;
  const title = titleOf(promotion);
  return (
    <li className="relative space-y-2 rounded-control border border-line bg-surface p-4 hover:border-indigo">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 break-words text-lg">
          <LocalLink to={to} className="after:absolute after:inset-0">
            {title}
          </LocalLink>
        </h2>
        <Badge tone={stateTone[state]}>{stateWords[state]()}</Badge>
      </div>
      {withFunding ? (
        <p className="text-sm text-soft">
          {sellerId === null
            ? fundedBy === 'OPERATOR'
              ? m.promo_by_OPERATOR()
              : m.promo_by_SELLER()
            : (sellers[0]?.name ?? '')}
        </p>
      ) : null}
      <p className="break-words">{promotionSentence(promotion)}</p>
      <p className="text-sm text-soft">
        {timeText(promotion)} · {resultsText(promotion)}
      </p>
      {endReason ? (
        <p className="break-words text-sm text-danger">{m.promo_ended_by_office({ reason: endReason })}</p>
      ) : null}
    </li>
  );
}
