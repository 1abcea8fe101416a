import * as bag from './bag.ts';
import * as cloth from './cloth.ts';
import * as craft from './craft.ts';
import * as food from './food.ts';
import * as garment from './garment.ts';
import * as identity from './identity.ts';
import * as jewellery from './jewellery.ts';
import * as gift from './gift.ts';
import * as sweet from './sweet-food.ts';
import type { Scene } from './stage.ts';

/** Every way in which a product can be shown. */
export const scenes = {
  'cloth-folded': cloth.clothFolded,
  'cloth-hanging': cloth.clothHanging,
  'cloth-closeup': cloth.clothCloseup,
  'cloth-roll': cloth.clothRoll,
  'cloth-framed': cloth.clothFramed,
  'shirt-short': garment.shirtShort,
  'shirt-long': garment.shirtLong,
  outer: garment.outer,
  dress: garment.dress,
  scarf: garment.scarf,
  cushion: garment.cushion,
  tote: bag.tote,
  pouch: bag.pouch,
  anjat: bag.anjat,
  basket: bag.basket,
  'bead-bag': bag.beadBag,
  necklace: jewellery.necklace,
  earrings: jewellery.earrings,
  bracelets: jewellery.bracelets,
  hoop: craft.hoop,
  carving: craft.carving,
  headband: craft.headband,
  shoes: craft.shoes,
  'table-runner': craft.tableRunner,
  jar: food.jar,
  bottle: food.bottle,
  pack: food.pack,
  cake: sweet.cake,
  sweets: sweet.sweets,
  gift: gift.gift,
  logo: identity.logo,
  banner: identity.banner,
  tile: identity.tile,
  artwork: identity.artwork,
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
