import { transferGateway } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';

/**
 * Opens a seller's account at the provider, or goes on with one that is not complete yet.
 *
 * @returns where the seller tells the provider what it asks
 */
export async function connectProviderAccount(
  context: Context,
  { sellerId, returnUrl }: { sellerId: string; returnUrl: string },
): Promise<string> {
  const gateway = context.ports.get(transferGateway);
  const known = await context.db.platform
    .selectFrom('seller_provider_account')
    .select('account_id')
    .where('seller_id', '=', sellerId)
    .executeTakeFirst();
  const accountId =
    known?.account_id ??
    (await gateway.createAccount({ sellerId, idempotencyKey: `payout-account-${sellerId}` }));
  if (!known) {
    await context.db.transaction(platformScope, (tx) =>
      tx.sql
        .insertInto('seller_provider_account')
        .values({ seller_id: sellerId, provider: gateway.provider, account_id: accountId })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  }
  return gateway.accountLink(accountId, { returnUrl, refreshUrl: returnUrl });
}

/** Asks the provider which sellers' accounts take transfers now, and notes it. */
export async function refreshProviderAccounts(
  context: Context,
  sellerIds: readonly string[] | null,
): Promise<void> {
  const gateway = context.ports.get(transferGateway);
  const accounts = await context.db.platform
    .selectFrom('seller_provider_account')
    .select(['seller_id', 'account_id'])
    .$if(sellerIds !== null, (query) => query.where('seller_id', 'in', [...(sellerIds ?? [])]))
    .execute();
  for (const { seller_id: sellerId, account_id: accountId } of accounts) {
    const payable = await gateway.isPayable(accountId);
    await context.db.platform
      .updateTable('seller_provider_account')
      .set({ payable, checked_at: new Date() })
      .where('seller_id', '=', sellerId)
      .execute();
  }
}
