import { addWishes, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';
import { random } from '../random.ts';
import type { Users } from './accounts.ts';
import { known } from './in-parallel.ts';

/** What each shopper keeps for later: some of what was made by hand for the demo. */
export async function seedWishes(
  context: Context,
  { products, shoppers }: Pick<DemoCatalogue, 'products' | 'shoppers'>,
  users: Users,
): Promise<void> {
  const handles = products.filter(({ handcrafted }) => handcrafted).map(({ handle }) => handle);
  const rows = await context.db.public
    .selectFrom('product')
    .select(['id', 'slug'])
    .where('slug', 'in', handles)
    .execute();
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  for (const { email } of shoppers) {
    const r = random(`wishes of ${email}`);
    const wished = r.shuffle(handles).slice(0, r.int(4, 9));
    await addWishes(
      context,
      known(users, email),
      wished.flatMap((handle) => ids.get(handle) ?? []),
    );
  }
}
