import { upsertCategory } from '../../src/catalog/index.js';
import { storeImage } from '../../src/media/index.js';
import type { Context } from '../../src/platform/context.js';
import { toPublicId } from '../../src/platform/ids.js';
import type { GqlOptions } from './gql.js';
import type { Maker } from './market.js';
import { picture } from './pictures.js';
import { signInAs } from './sign-in.js';
import type { TestApi } from './test-api.js';

export const recordFields = `
  id slug status version title submittedAt
  content { title { id en } description { id en } category { slug } madeToOrderDays preorderShipsAt
    options { id } images { id altText { id en } }
    personalisation { label { id } maxLength required }
    variants { id sku price { amount } weightGrams optionValues { id } lengthMm barcode }
    attributes { code options number boolean text { id } } }
  revision { status submittedAt changes notes { field text } content { title { id en } variants { optionValues { id } price { amount } } } }
  problems { code field } notes { field text }
  history { from to actorName notes { field } }
  translations { locale filled total missing }`;

// Answers are as loose as JSON is: a test reads what it asked for and fails when it is not there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** A seller's owner at the seller endpoint. */
export async function openDesk(api: TestApi, maker: Maker) {
  const token = await signInAs(api, 'seller', maker.email);
  const options: GqlOptions = { audience: 'seller', token };
  const sellerId = toPublicId('seller', maker.sellerId);
  const change = async (mutation: string, input: object): Promise<Json> => {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase());
    const own = ['productCreate', 'productUpdate'].includes(mutation) ? `${type}Input` : 'SellerProductInput';
    const text = `mutation ($input: ${own}!) { ${mutation}(input: $input) { product { ${recordFields} }
      userErrors { code field message ... on ProductVersionConflictError { product { ${recordFields} } } } } }`;
    return (await api.gql.data(text, { input }, options))[mutation];
  };
  const read = async (id: string): Promise<Json> =>
    (
      await api.gql.data(
        `query ($seller: ID!, $id: ID!) { seller(id: $seller) { product(id: $id) { ${recordFields} } } }`,
        { seller: sellerId, id },
        options,
      )
    ).seller.product;
  return { token, options, sellerId, change, read };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The public id of a picture: a seller's, or the office's. */
export async function uploadedPicture(
  context: Context,
  { ownerSellerId = null, color }: { ownerSellerId?: string | null; color?: string } = {},
): Promise<string> {
  const { assetId } = await storeImage(context, await picture(400, 300, color), { ownerSellerId });
  return toPublicId('image', assetId);
}

/** A category at the top of the tree. */
export const openCategory = (context: Context, slug: string): Promise<string> =>
  upsertCategory(context, { slug, name: { id: slug } });
