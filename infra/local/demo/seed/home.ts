import { setHomeRails, type Context, type HomeRailInput } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';
import type { SellerIds } from './sellers.ts';

const sellerOfTheWeek = 'tenun-riam-doyo';
const motifOfTheMonth = 'bunga-anggrek-borneo';

/** The home page as an office would arrange it. */
export async function seedHome(
  context: Context,
  { motifs }: Pick<DemoCatalogue, 'motifs'>,
  sellerIds: SellerIds,
): Promise<void> {
  const collections = await context.db.public
    .selectFrom('collection')
    .select('slug')
    .orderBy('position')
    .orderBy('slug')
    .execute();
  const [gathered] = collections;
  const sellerId = sellerIds.get(sellerOfTheWeek);
  const rails: HomeRailInput[] = [
    { kind: 'CATEGORIES' },
    ...(sellerId === undefined
      ? []
      : [
          {
            kind: 'SELLER',
            sellerId,
            title: { id: 'Pembuat pekan ini', en: 'Maker of the week' },
          } satisfies HomeRailInput,
        ]),
    ...(gathered ? [{ kind: 'COLLECTION', collectionSlug: gathered.slug } satisfies HomeRailInput] : []),
    ...(motifs.some(({ slug }) => slug === motifOfTheMonth)
      ? [
          {
            kind: 'MOTIF',
            motifSlug: motifOfTheMonth,
            title: { id: 'Motif bulan ini', en: 'Motif of the month' },
          } satisfies HomeRailInput,
        ]
      : []),
    { kind: 'FEATURED' },
    ...(collections.length > 1 ? [{ kind: 'COLLECTIONS' } satisfies HomeRailInput] : []),
    { kind: 'SALE' },
    { kind: 'SELLERS' },
    { kind: 'NEW' },
  ];
  await setHomeRails(context, rails);
}
