import type { DemoProduct } from '../types.ts';
import { batikCap } from './batik-cap.ts';
import { batikTulis } from './batik-tulis.ts';
import { crafts } from './crafts.ts';
import { write } from './draft.ts';
import { fashion } from './fashion.ts';
import { food } from './food.ts';
import { weaving } from './weaving.ts';

/** The products written by hand, best first. */
export const handcraftedProducts: readonly DemoProduct[] = [
  ...batikTulis,
  ...batikCap,
  ...weaving,
  ...fashion,
  ...crafts,
  ...food,
]
  .map(write)
  .sort((a, b) => (a.featuredRank ?? 0) - (b.featuredRank ?? 0));
