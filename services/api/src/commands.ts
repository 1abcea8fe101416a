import 'reflect-metadata';
import { createApp } from './app.js';
import { loadConfig } from './platform/config.js';
import { createHttp } from './http.js';
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
export { settlePayment } from './checkout/index.js';
export { endpoints } from './platform/http/index.js';
export { toPublicId } from './platform/ids.js';
export { EnvironmentError } from '@gebyar/env';
export { faultMessage, UserFaults } from './platform/faults.js';
export type { Context };

/** Opens the platform's own context from the environment; `close` ends its connections. */
export function openCommands(name: string): { context: Context; close: () => Promise<void> } {
  return createApp(loadConfig(), name);
}

/** The API itself on a free port of this machine, for what a program does in a person's name. */
export async function serveApi(context: Context): Promise<{ url: string; close: () => Promise<void> }> {
  const http = await createHttp(context);
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => http.close() };
}
