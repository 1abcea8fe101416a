import { EmptyState } from '@gebyar/ui';
import { isRouteErrorResponse, useRouteError } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';

/** What a member reads in a room that is the owner's; any other fault goes on to the page for faults. */
export function OwnerOnly() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 403) throw error;
  return (
    <EmptyState level={1} title={m.sell_owner_only_title()}>
      <p>{m.sell_owner_only()}</p>
    </EmptyState>
  );
}
