import { openCommands, receiveStockIn, releaseOrder } from '@gebyar/api/commands';
import { demoCatalogue } from '../../demo/index.ts';
import { seedOrder } from '../../demo/seed/orders.ts';

// The demo's seller has sold something three weeks ago, by transfer; it is completed, and its money is ready to be paid.
const [, , key = ''] = process.argv;
const demo = demoCatalogue({ sellers: 3 });
const { context, close } = openCommands('earn', { quiet: true });
const { db } = context;
const seller = demo.sellers[0];
const product = demo.products.find((each) => each.seller === seller?.handle && each.handcrafted);
if (!seller || !product) throw new Error('the demo has no seller of its own');
const operator = demo.logIns.find(({ role }) => role === 'OPERATOR')?.email ?? '';
const people = await db.platform
  .selectFrom('app_user')
  .select(['id', 'email'])
  .where('email', 'in', [operator, seller.owner.email])
  .execute();
const variants = await db.platform
  .selectFrom('product_variant')
  .innerJoin('product', 'product.id', 'product_variant.product_id')
  .select(['product_variant.id', 'product.seller_id'])
  .where('product.slug', '=', product.handle)
  .orderBy('product_variant.position')
  .execute();
const sellerId = variants[0]?.seller_id ?? '';
const variantId = variants[0]?.id ?? '';
// Other journeys may have bought the last one.
await db.transaction({ kind: 'platform' }, (tx) =>
  receiveStockIn(context, tx, [{ variantId, sellerId, quantity: 1, reason: 'e2e' }]),
);
await seedOrder(
  context,
  {
    key,
    status: 'COMPLETED',
    buyer: { name: 'Ibu Lama', phone: '+62812-9999-0001', email: 'lama@example.test' },
    address: seller.place,
    lines: [{ productHandle: product.handle, variantIndex: 0, quantity: 1 }],
    placedDaysAgo: 21,
    courier: 'Antar sendiri',
  },
  {
    users: new Map(people.map(({ id, email }) => [email, id])),
    owners: new Map([[sellerId, seller.owner.email]]),
    products: new Map([[product.handle, variants.map(({ id }) => id)]]),
    operator,
    onProgress: () => undefined,
  },
  Date.now(),
);
const orders = await db.platform
  .selectFrom('order')
  .select('id')
  .where('seller_id', '=', sellerId)
  .where('status', '=', 'COMPLETED')
  .execute();
for (const { id } of orders) await releaseOrder(context, id);
await close();
process.exit(0);
