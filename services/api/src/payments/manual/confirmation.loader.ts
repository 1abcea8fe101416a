import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/db/index.js';
import type { LoaderFactory } from '../../platform/graphql/index.js';

export type ConfirmationRow = Selectable<Tables['payment_confirmation']> & { name: string };

/** Who confirmed a payment, by payment; for the operator. */
export const confirmationLoader: LoaderFactory<string, ConfirmationRow | null> = ({ db }) =>
  new DataLoader(async (paymentIds) => {
    const rows = await db.platform
      .selectFrom('payment_confirmation')
      .innerJoin('app_user', 'app_user.id', 'payment_confirmation.actor_id')
      .selectAll('payment_confirmation')
      .select('app_user.name')
      .where('payment_id', 'in', [...paymentIds])
      .execute();
    return paymentIds.map((id) => rows.find((row) => row.payment_id === id) ?? null);
  });
