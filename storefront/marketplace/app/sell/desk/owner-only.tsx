import { EmptyState } from '@gebyar/ui';
import { isRouteErrorResponse, useRouteError } from '@gebyar/storefront/framework';
import { ErrorPage } from '@gebyar/storefront/layout/error-page';
import { m } from '@gebyar/storefront/i18n/messages';

/** What a member reads in a room that is the owner's, with the desk still around it; any other fault as everywhere. */
export function OwnerOnly() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 403) return <ErrorPage error={error} />;
  return (
    <EmptyState level={1} title={m.sell_owner_only_title()}>
      <p>{m.sell_owner_only()}</p>
    </EmptyState>
  );
}
