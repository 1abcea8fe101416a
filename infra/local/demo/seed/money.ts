import {
  changeCommissionRules,
  setBankAccount,
  setSellerProgrammes,
  verifyBankAccount,
  type Context,
} from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';
import type { Users } from './accounts.ts';
import { asPerson } from './as-person.ts';
import { inParallel, known } from './in-parallel.ts';
import type { SellerIds } from './sellers.ts';

interface Parts {
  sellerIds: SellerIds;
  users: Users;
  /** E-mail address of somebody in the office. */
  operator: string;
}

const programme = 'binaan-kota';

const rules = [
  { title: 'Binaan kota: tanpa komisi', programme, rateBp: 0 },
  { title: 'Penjual lain', programme: null, rateBp: 250 },
];

/**
 * What the platform keeps, and where the sellers who have sold something want their money. Of some accounts the office has
 * yet to see whether they are right, and some sellers have told none, so that there is something to do.
 */
export async function seedMoney(
  context: Context,
  {
    sellers,
    products,
    orders,
    pastOrders,
  }: Pick<DemoCatalogue, 'sellers' | 'products' | 'orders' | 'pastOrders'>,
  { sellerIds, users, operator }: Parts,
): Promise<void> {
  // They were there before the first order of the demo.
  const longAgo = new Date(Date.now() - 100 * 86_400_000);
  for (const rule of rules) {
    const details = { ...rule, sellerId: null, categoryId: null, fixed: 0n, onDelivery: false };
    await changeCommissionRules(
      { ...context, clock: () => longAgo },
      { do: 'create', details, position: null },
    );
  }
  const sellerOf = new Map(products.map(({ handle, seller }) => [handle, seller]));
  const sold = new Set(
    [...orders, ...pastOrders].flatMap(({ lines }) =>
      lines.map(({ productHandle }) => sellerOf.get(productHandle)),
    ),
  );
  const now = new Date();
  await inParallel(
    sellers.filter(({ handle }) => sold.has(handle)),
    4,
    async ({ handle, owner }, index) => {
      const sellerId = known(sellerIds, handle);
      if (index % 2 === 0) await setSellerProgrammes(context, { sellerId, labels: [programme] });
      if (index % 9 === 8) return;
      const { revision } = await setBankAccount(asPerson(context, users, 'seller', owner.email, now), {
        sellerId,
        bank: index % 3 === 0 ? 'Bank Misal Syariah' : 'Bank Contoh',
        number: String(7_100_000_000 + index * 7_919),
        holder: owner.name,
      });
      if (index % 6 === 5) return;
      await verifyBankAccount(asPerson(context, users, 'office', operator, now), { sellerId, revision });
    },
  );
}
