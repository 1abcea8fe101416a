import type { PromotionRowFragment } from '@gebyar/schema/seller';
import { buttonClass, EmptyState } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { PromotionCard } from './promotion-card';
import { stateWords, type PromotionState } from './promotion-words';

export const states: readonly PromotionState[] = ['RUNNING', 'SCHEDULED', 'ENDED'];

/** The list that an address asks for; what runs, when it asks for none. */
export const readState = (params: URLSearchParams): PromotionState =>
  states.find((state) => state === params.get('state')) ?? 'RUNNING';

interface PromotionListProps {
  /** Of the list, without language. */
  path: string;
  /** What else the address says, such as `&madeBy=SELLER`. */
  rest?: string;
  state: PromotionState;
  counts: Record<PromotionState, number>;
  nodes: PromotionRowFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  withFunding?: boolean;
}

const none: Record<PromotionState, () => string> = {
  RUNNING: m.promo_none_RUNNING,
  SCHEDULED: m.promo_none_SCHEDULED,
  ENDED: m.promo_none_ENDED,
};

/** Promotions by where they stand. */
export function PromotionList(props: PromotionListProps) {
  const { path, rest = '', state, counts, nodes, pageInfo, withFunding = false } = props;
  const create = (
    <LocalLink to={`${path}/new`} className={buttonClass({ size: 'lg' })}>
      {m.promo_new()}
    </LocalLink>
  );
  return (
    <>
      <FilterTabs
        label={m.promo_states()}
        tabs={states.map((each) => ({
          to: localPath(`${path}?state=${each}${rest}`),
          text: stateWords[each](),
          current: each === state,
          count: counts[each],
        }))}
      />
      {nodes.length === 0 ? (
        <EmptyState title={none[state]()} action={create}>
          {state === 'RUNNING' ? <p>{m.promo_none_hint()}</p> : null}
        </EmptyState>
      ) : (
        <>
          <ul className="grid gap-4 pt-4 md:grid-cols-2">
            {nodes.map((promotion) => (
              <PromotionCard
                key={promotion.id}
                promotion={promotion}
                to={`${path}/${promotion.id}`}
                withFunding={withFunding}
              />
            ))}
          </ul>
          <div className="pt-6">{create}</div>
        </>
      )}
      <Pagination pageInfo={pageInfo} nextText={m.promo_next()} />
    </>
  );
}
