import { formatMoney } from '@gebyar/money';
import { imagesOfProductLoader, publicProductLoader, type ShownProduct } from '../catalog/index.js';
import { assetLoader, type MediaAssetRow } from '../media/index.js';
import { publicMotifLoader, type MotifRow } from '../motifs/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { sellerLoader, shownSellerLoader, textsOfSeller, type ShownSeller } from '../sellers/index.js';
import type { CardPicture, ShareCard, SubjectKind } from './share-card.js';

const words = {
  by: { id: 'oleh {name}', en: 'by {name}' },
  from: { id: 'mulai', en: 'from' },
  maker: { id: 'Perajin setempat', en: 'Local maker' },
  motif: { id: 'Motif', en: 'Motif' },
} satisfies Record<string, LocalizedText>;

const toPicture = (asset: MediaAssetRow | null): CardPicture | null =>
  asset && {
    contentHash: asset.content_hash,
    masterFile: asset.master_file,
    focalX: asset.focal_x,
    focalY: asset.focal_y,
  };

const pictureOf = async (context: GraphQLContext, assetId: string | null): Promise<CardPicture | null> =>
  assetId === null ? null : toPicture(await context.loader(assetLoader).load(assetId));

/** The beginning of a text: its first sentence, or as much as any picture has room for. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = /[.!?](?=\s|$)/.exec(line)?.index;
  return line.slice(0, Math.min(end === undefined ? 200 : end + 1, 200));
}

export async function productCard(context: GraphQLContext, row: ShownProduct): Promise<ShareCard> {
  const { locale, deployment } = context;
  const [seller, images] = await Promise.all([
    context.loader(shownSellerLoader).load(row.seller_id),
    context.loader(imagesOfProductLoader).load(row.id),
  ]);
  return {
    kind: 'product',
    subjectId: row.id,
    locale,
    brand: deployment.name,
    label: '',
    title: localize(row.title, locale),
    text: localize(words.by, locale).replace('{name}', seller?.name ?? ''),
    price: {
      before: row.price_max > row.price_min ? localize(words.from, locale) : '',
      amount: formatMoney(row.price_min, deployment.currency),
    },
    foot: '',
    picture: await pictureOf(context, images[0]?.asset_id ?? null),
    logo: null,
    color: null,
  };
}

export async function sellerCard(context: GraphQLContext, row: ShownSeller): Promise<ShareCard> {
  const { locale, deployment } = context;
  const [banner, logo, { story }] = await Promise.all([
    pictureOf(context, row.banner_asset_id),
    pictureOf(context, row.logo_asset_id),
    textsOfSeller(context, row),
  ]);
  return {
    kind: 'seller',
    subjectId: row.id,
    locale,
    brand: deployment.name,
    label: localize(words.maker, locale),
    title: row.name,
    text: opening(localize(story, locale)),
    price: null,
    foot: '',
    picture: banner,
    logo,
    color: row.brand_color,
  };
}

export async function motifCard(context: GraphQLContext, row: MotifRow): Promise<ShareCard> {
  const { locale, deployment } = context;
  return {
    kind: 'motif',
    subjectId: row.id,
    locale,
    brand: deployment.name,
    label: localize(words.motif, locale),
    title: localize(row.name, locale),
    text: opening(localize(row.meaning, locale)),
    price: null,
    foot: [row.designer, row.year].filter((part) => part !== null).join(' · '),
    picture: await pictureOf(context, row.artwork_asset_id),
    logo: null,
    color: null,
  };
}

/** The card of something that the public may see, as it is now; null for anything else. */
export async function findCard(
  context: GraphQLContext,
  kind: SubjectKind,
  subjectId: string,
): Promise<ShareCard | null> {
  if (kind === 'product') {
    const product = await context.loader(publicProductLoader).load(subjectId);
    return product && productCard(context, product);
  }
  if (kind === 'motif') {
    const motif = await context.loader(publicMotifLoader).load(subjectId);
    return motif && motifCard(context, motif);
  }
  const seller = await context.loader(sellerLoader).load(subjectId);
  return seller?.status === 'APPROVED' ? sellerCard(context, seller) : null;
}
