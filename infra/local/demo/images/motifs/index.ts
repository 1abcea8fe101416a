import * as coast from './coast.ts';
import * as forest from './forest.ts';
import * as garden from './garden.ts';
import * as lore from './lore.ts';
import type { Glyph } from './botany.ts';

/** How a motif is laid out on the cloth. */
export type Layout = 'rows' | 'scatter' | 'lattice' | 'diagonal' | 'loom';
/** What fills the ground between the motifs (isen-isen). */
export type Ground = 'cecek' | 'ukel' | 'galar' | 'sisik' | 'comb' | 'plain';

export interface MotifDrawing {
  glyph: Glyph;
  layout: Layout;
  ground: Ground;
}

/** Every motif of the demo by its slug, as it is drawn. The names shown to people stand in catalogue/motifs.ts. */
export const motifDrawings = {
  'jejeran-buah-mangrove': { glyph: coast.mangroveBuds, layout: 'rows', ground: 'cecek' },
  'akar-mangrove-graha-indah': { glyph: coast.mangroveRoots, layout: 'lattice', ground: 'galar' },
  'bunga-anggrek-borneo': { glyph: forest.borneoOrchid, layout: 'scatter', ground: 'cecek' },
  'enceng-gondok': { glyph: coast.waterHyacinth, layout: 'rows', ground: 'galar' },
  'klubut-nusantara': { glyph: garden.klubut, layout: 'lattice', ground: 'ukel' },
  'elai-mania': { glyph: garden.elai, layout: 'scatter', ground: 'cecek' },
  'bunga-sepatu': { glyph: forest.hibiscus, layout: 'scatter', ground: 'cecek' },
  'layar-daun-ulin': { glyph: coast.leafSails, layout: 'rows', ground: 'galar' },
  'taburan-daun-ulin': { glyph: coast.ironwoodLeaves, layout: 'scatter', ground: 'cecek' },
  'pasak-bumi-besar': { glyph: forest.pasakBumi, layout: 'lattice', ground: 'cecek' },
  'pasak-bumi-kecil': { glyph: forest.pasakBumi, layout: 'diagonal', ground: 'cecek' },
  'lengkung-tameng-borneo': { glyph: lore.borneoShield, layout: 'lattice', ground: 'ukel' },
  'lilis-kantong-semar': { glyph: forest.pitcherPlant, layout: 'diagonal', ground: 'ukel' },
  'masih-ada-harapan': { glyph: forest.stillHope, layout: 'rows', ground: 'cecek' },
  'taburan-anggrek-hitam-borneo': { glyph: forest.blackOrchid, layout: 'scatter', ground: 'cecek' },
  'kuntum-anggrek-hitam': { glyph: forest.blackOrchid, layout: 'lattice', ground: 'plain' },
  'beruang-madu': { glyph: lore.sunBear, layout: 'lattice', ground: 'comb' },
  dugong: { glyph: coast.dugong, layout: 'scatter', ground: 'galar' },
  singkong: { glyph: garden.cassava, layout: 'scatter', ground: 'cecek' },
  'jahe-balikpapan': { glyph: garden.ginger, layout: 'rows', ground: 'sisik' },
  pakis: { glyph: coast.fern, layout: 'diagonal', ground: 'cecek' },
  kepiting: { glyph: coast.crab, layout: 'lattice', ground: 'sisik' },
  nipah: { glyph: coast.nipah, layout: 'lattice', ground: 'cecek' },
  karamunting: { glyph: garden.karamunting, layout: 'scatter', ground: 'cecek' },
  'buah-naga': { glyph: garden.dragonFruit, layout: 'lattice', ground: 'sisik' },
  rotan: { glyph: forest.rattan, layout: 'lattice', ground: 'cecek' },
  'burung-enggang': { glyph: lore.hornbill, layout: 'lattice', ground: 'ukel' },
  kelapa: { glyph: coast.coconut, layout: 'rows', ground: 'galar' },
  'doyo-berlian': { glyph: lore.doyoDiamond, layout: 'loom', ground: 'plain' },
  'doyo-naga': { glyph: lore.doyoHooks, layout: 'loom', ground: 'plain' },
  tumpar: { glyph: lore.tumpar, layout: 'lattice', ground: 'plain' },
  bintang: { glyph: lore.plainStar, layout: 'lattice', ground: 'cecek' },
} as const satisfies Record<string, MotifDrawing>;

export type MotifSlug = keyof typeof motifDrawings;
