import { useRouteLoaderData } from '@gebyar/storefront/framework';
import type { loader } from './desk.route';

/** The seller whose desk this is, and what the signed-in person may do there. */
export function useDesk() {
  const desk = useRouteLoaderData<typeof loader>('sell/desk/desk.route');
  if (!desk) throw new Error('useDesk stands outside of a desk');
  const { current, waiting } = desk;
  return { seller: current, path: `/sell/${current.id}`, mayFulfil: current.role === 'OWNER', waiting };
}
