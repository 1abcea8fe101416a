import 'reflect-metadata';
import { createApp } from './app.js';
import { loadConfig } from './platform/config.js';
import type { Context } from './platform/context.js';

// The face of the API for programs of this repository that work in its process: the demo seed and the importer.
// Everything else speaks GraphQL.
export {
  addSellerMember,
  applySeller,
  approveSeller,
  suspendSeller,
  updateSellerProfile,
} from './sellers/index.js';
export { createProduct, upsertCategory, type CreateProductInput } from './catalog/index.js';
export { createUser, hashPassword } from './identity/index.js';
export { importFormats, importProducts, type ImportReport } from './imports/index.js';
export { receiveStockIn } from './inventory/index.js';
export { storeImage } from './media/index.js';
export { EnvironmentError } from '@gebyar/env';
export { faultMessage, UserFaults } from './platform/faults.js';
export type { Context };

/** Opens the platform's own context from the environment; `close` ends its connections. */
export function openCommands(name: string): { context: Context; close: () => Promise<void> } {
  return createApp(loadConfig(), name);
}
