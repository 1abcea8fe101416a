import 'reflect-metadata';
import { createApp } from './app.js';
import { loadConfig } from './platform/config.js';
import type { Context } from './platform/context.js';
import { findBroken, type BrokenInvariant } from './platform/invariants.js';
import { slices } from './slices.js';

// The face of the API for programs of this repository that work in its process: the demo seed and the importer.
// Everything else speaks GraphQL.
export {
  addCertificate,
  addSellerMember,
  applySeller,
  approveSeller,
  decideCertificate,
  setHoliday,
  suspendSeller,
  updateSellerProfile,
} from './sellers/index.js';
export {
  createCollection,
  createProduct,
  decideMotifClaim,
  setCollectionProducts,
  upsertAttribute,
  upsertCategory,
  type CreateCollectionInput,
  type CreateProductInput,
} from './catalog/index.js';
export { createUser, hashPassword } from './identity/index.js';
export { importFormats, importProducts, type ImportReport } from './imports/index.js';
export { receiveStockIn } from './inventory/index.js';
export { auditStock, type StockDifference } from './inventory/index.js';
export { createMotif, upsertMotifTheme } from './motifs/index.js';
export { storeImage } from './media/index.js';
export { createCart, deliveryGroupId, deliveryOptionId, selectDelivery, updateBuyer } from './carts/index.js';
export { confirmPayment, settlePayment, startCheckout } from './checkout/index.js';
export { confirmReceived, markDelivered, markPacked, markShipped } from './fulfillment/index.js';
export type { OrderGroupRecord } from './orders/index.js';
export {
  changeCommissionRules,
  reconcileDay,
  releaseOrder,
  setBankAccount,
  setSellerProgrammes,
  verifyBankAccount,
} from './payouts/index.js';
export { replyToReview, writeReview } from './reviews/index.js';
export { rebuildSearch } from './search/index.js';
export { addWishes } from './wishlists/index.js';
export { setHomeRails, type HomeRailInput } from './content/index.js';
export { toPublicId } from './platform/ids.js';
export { EnvironmentError } from '@gebyar/env';
export { faultMessage, UserFaults } from './platform/faults.js';
export type { BrokenInvariant, Context };

/** The rules of money, stock and orders that do not hold in the database; none in a sound one. */
export const auditInvariants = (context: Context): Promise<BrokenInvariant[]> =>
  findBroken(
    context,
    slices.flatMap(({ invariants = [] }) => invariants),
  );
/** How many rules there are. */
export const invariantCount = slices.reduce((count, { invariants = [] }) => count + invariants.length, 0);

/**
 * Opens the platform's own context from the environment; `close` ends its connections.
 *
 * @param quiet nobody is written to about what is done in it
 * @param bulkLoad much is written at once: commits don't wait for the disk, and `rebuildSearch` has to follow
 */
export function openCommands(
  name: string,
  { quiet = false, bulkLoad = false }: { quiet?: boolean; bulkLoad?: boolean } = {},
): { context: Context; close: () => Promise<void> } {
  return createApp(loadConfig(), name, { silent: quiet ? ['notifications'] : [], bulkLoad });
}
