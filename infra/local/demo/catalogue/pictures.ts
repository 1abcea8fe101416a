import { imageKey, type ImageSpec, type SceneName } from '../images/index.ts';
import type { DemoImage, Text } from './types.ts';

export const picture = (spec: ImageSpec, altText: Text): DemoImage => ({
  key: imageKey(spec),
  spec,
  altText,
});

/** How each scene is told to someone who cannot see it; `~` stands for the thing. */
const views: Record<SceneName, readonly [string, string]> = {
  'cloth-folded': ['~, terlipat dengan sabuk kertas di atas linen', '~, folded with a paper band, on linen'],
  'cloth-hanging': [
    '~, tergantung pada bilah kayu hingga ke tumpalnya',
    '~, hung over a wooden rod down to its border',
  ],
  'cloth-closeup': [
    '~, dari dekat: garis malam dan titik isen terlihat satu per satu',
    '~, close up: each wax line and dot to be seen',
  ],
  'cloth-roll': ['~, dibentangkan dari gulungannya', '~, run out from its roll'],
  'cloth-framed': [
    '~, sepotong dalam bingkai dan sisanya terlipat di bawahnya',
    '~, a piece in a frame, the rest folded beneath',
  ],
  'shirt-short': ['~, lengan pendek, pada gantungan kayu', '~, short-sleeved, on a wooden hanger'],
  'shirt-long': ['~, lengan panjang, pada gantungan kayu', '~, long-sleeved, on a wooden hanger'],
  outer: ['~, terbuka di atas gaun polos pada gantungan', '~, open over a plain dress on a hanger'],
  dress: ['~, dengan ikat pinggang kain, pada gantungan', '~, with a cloth sash, on a hanger'],
  scarf: [
    '~, tergantung pada pasak kuningan, rumbainya terurai',
    '~, over a brass peg, its fringe hanging free',
  ],
  cushion: ['~, di atas bangku kayu', '~, on a wooden bench'],
  tote: ['~, bertali kulit, berdiri di rak', '~, with leather handles, standing on a shelf'],
  pouch: ['~, tertutup ritsleting berumbai', '~, closed with a tasselled zip'],
  anjat: ['~, berdiri dengan kedua tali gendongnya', '~, standing, with both carrying straps'],
  basket: ['~, tertutup rapat', '~, with its lid on'],
  'bead-bag': ['~, tergantung pada tali maniknya', '~, hanging by its beaded strap'],
  necklace: ['~, pada patung leher dari linen', '~, on a linen bust'],
  earrings: ['~, sepasang pada kartunya', '~, a pair on its card'],
  bracelets: ['~, tiga untai bertumpuk di atas linen', '~, three strands lying on linen'],
  hoop: [
    '~, masih di pemidangan, dengan benang dan jarumnya',
    '~, still in its hoop, with thread and needle',
  ],
  carving: ['~, tampak depan', '~, seen from the front'],
  headband: ['~, dengan dua helai bulu', '~, with two feathers'],
  shoes: ['~, sepasang dari atas', '~, a pair from above'],
  'table-runner': ['~, di meja dengan teh dan kue', '~, on a table with tea and cakes'],
  jar: [
    '~, satu stoples tertutup dan satu terbuka, dengan cabai',
    '~, one jar closed and one open, with chillies',
  ],
  bottle: ['~, botol dan segelas penuh es', '~, a bottle and a glass over ice'],
  pack: ['~, kemasan berdiri dan isinya di mangkuk', '~, the pack and a bowl of what is in it'],
  cake: ['~, satu potong sudah diiris', '~, with one slice cut'],
  sweets: ['~, sekotak penuh', '~, a full box'],
  gift: ['~, terbungkus kain batik sebagai hadiah', '~, wrapped in batik as a gift'],
  logo: ['Logo ~', 'Logo of ~'],
  banner: ['Spanduk ~', 'Banner of ~'],
  tile: ['~', '~'],
  artwork: ['Motif ~', 'The motif ~'],
};

/** Alternative text for a thing in a scene. */
export function altText(scene: SceneName, thing: Text): Text {
  const [id, en] = views[scene];
  return { id: id.replace('~', thing.id), en: en.replace('~', thing.en) };
}

export const view = (spec: ImageSpec, thing: Text): DemoImage => picture(spec, altText(spec.scene, thing));
