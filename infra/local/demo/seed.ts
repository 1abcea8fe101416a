import { hashPassword, openCommands, rebuildSearch } from '@gebyar/api/commands';
import { demoCatalogue } from './index.ts';
import { seedAccounts } from './seed/accounts.ts';
import { seedAttributes } from './seed/attributes.ts';
import { seedCategories } from './seed/categories.ts';
import { seedCollections } from './seed/collections.ts';
import { seedHome } from './seed/home.ts';
import { known } from './seed/in-parallel.ts';
import { seedImages } from './seed/images.ts';
import { seedMotifs } from './seed/motifs.ts';
import { seedMoney } from './seed/money.ts';
import { ownersOf, seedOrders } from './seed/orders.ts';
import { seedHolidays, seedPapers } from './seed/papers.ts';
import { seedProducts } from './seed/products.ts';
import { seedSellers } from './seed/sellers.ts';
import { seedWishes } from './seed/wishes.ts';

export interface SeedOptions {
  /** How many sellers; fewer make a smaller demo, for tests. */
  sellers?: number;
  /** Takes what is being done, in a few words. */
  onProgress?: (text: string) => void;
}

/**
 * Fills an empty, migrated database with the demo city through the application's own commands. Reads the API's environment.
 * The orders are paid at the Stripe emulator that the environment names, so it must run.
 */
export async function seedDemo({ sellers, onProgress = () => undefined }: SeedOptions = {}): Promise<void> {
  const demo = demoCatalogue({ sellers });
  const { context, close } = openCommands('seed', { bulkLoad: true });
  const past = openCommands('seed-past', { quiet: true, bulkLoad: true });
  try {
    const password = { hash: await hashPassword(demo.password) };
    const users = await seedAccounts(context, demo, password);
    const images = await seedImages(context, demo.images, onProgress);
    await seedCategories(context, demo, images);
    await seedAttributes(context, demo);
    await seedMotifs(context, demo);
    const sellerIds = await seedSellers(context, demo, { images, users, password, onProgress });
    const { products, productIds } = await seedProducts(context, demo, { images, sellerIds, onProgress });
    const operator = demo.logIns.find(({ role }) => role === 'OPERATOR')?.email ?? '';
    await seedPapers(context, demo, { sellerIds, operatorId: known(users, operator) });
    await seedCollections(context, demo, { images, productIds });
    const owners = ownersOf(demo.sellers, sellerIds);
    await seedWishes(context, demo, users);
    await seedMoney(context, demo, { sellerIds, users, operator });
    await seedOrders(context, past.context, demo, { products, users, operator, owners, onProgress });
    await seedHolidays(context, demo, sellerIds);
    await seedHome(context, demo, sellerIds);
    await rebuildSearch(context);
  } finally {
    await past.close();
    await close();
  }
}
