import { createProduct, upsertAttribute, upsertCategory } from '../../src/catalog/index.js';
import { receiveStock } from '../../src/inventory/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Maker } from './market.js';
import { openOffice } from './office.js';
import type { TestApi } from './test-api.js';

const fields = `id slug kind publishedAt productCount title { id en } image { url altText }
  rules { match conditions { category motifs attribute { code options } sellers minPrice { amount } maxPrice { amount } inStock onSale } }
  products { slug } pickedProducts { slug status }`;
const page = `query ($slug: String!, $first: Int, $after: String, $sort: ProductSort) { collection(slug: $slug) {
  id slug title description seo { title description } image { url }
  products(first: $first, after: $after, sort: $sort) { totalCount nodes { slug } pageInfo { hasNextPage endCursor }
    facets { kind values { value count } } } } }`;

// Answers are as loose as JSON is: a test reads what it asked for and fails when it is not there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** An office that gathers collections from four products in the shop and a draft, of two makers. */
export async function openCollections(api: TestApi) {
  const token = await openOffice(api);
  const maker = await openMaker(api.context, 'Batik Kumpul');
  const other = await openMaker(api.context, 'Batik Lain');
  const ids: Record<string, string> = {};
  const change = async (mutation: string, input: object): Promise<Json> => {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase());
    const kind = /Publish|Unpublish|Delete/.test(type) ? 'CollectionInput' : `${type}Input`;
    const found = type === 'CollectionDelete' ? 'collectionId' : `collection { ${fields} }`;
    const text = `mutation ($input: ${kind}!) { ${mutation}(input: $input) { ${found} userErrors { code field message } } }`;
    return (await api.gql.data(text, { input }, { audience: 'office', token }))[mutation];
  };
  const create = async (title: string, given: object = {}): Promise<Json> => {
    const { collection, userErrors } = await change('collectionCreate', { title: { id: title }, ...given });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return collection;
  };
  const publish = async (id: string) => change('collectionPublish', { collectionId: id });
  const read = async (slug: string, given: object = {}): Promise<Json> =>
    (await api.gql.data(page, { slug, ...given })).collection;
  /** Slugs of what shoppers find in a collection. */
  const inIt = async (slug: string, given: object = {}): Promise<string[]> =>
    (await read(slug, given)).products.nodes.map((node: { slug: string }) => node.slug);

  await upsertCategory(api.context, { slug: 'kain', name: { id: 'Kain' } });
  await upsertCategory(api.context, {
    slug: 'kain-panjang',
    name: { id: 'Kain panjang' },
    parentSlug: 'kain',
  });
  await upsertCategory(api.context, { slug: 'makanan', name: { id: 'Makanan' } });
  await createMotif(api.context, { name: { id: 'Anggrek' }, publish: true });
  await upsertAttribute(api.context, {
    code: 'technique',
    name: { id: 'Teknik' },
    kind: 'SELECT',
    filterable: true,
    options: [
      { code: 'tulis', name: { id: 'Tulis' } },
      { code: 'cap', name: { id: 'Cap' } },
    ],
    categories: [{ slug: 'kain' }],
  });
  const sell = async (
    title: string,
    seller: Maker,
    given: {
      price: number;
      category: string;
      technique?: string;
      motif?: boolean;
      was?: number;
      stock?: number;
      publish?: boolean;
    },
  ) => {
    const { productId, variants } = await createProduct(api.context, {
      sellerId: seller.sellerId,
      title: { id: title },
      categorySlug: given.category,
      motifs: given.motif ? [{ motif: 'anggrek' }] : [],
      attributes: given.technique ? [{ code: 'technique', options: [given.technique] }] : [],
      publish: given.publish ?? true,
      variants: [
        {
          price: BigInt(given.price) * 100n,
          compareAtPrice: given.was ? BigInt(given.was) * 100n : null,
          weightGrams: 100,
        },
      ],
    });
    ids[title] = toPublicId('product', productId);
    if (given.stock)
      await receiveStock(api.context, {
        variantId: String(variants[0]?.variantId),
        sellerId: seller.sellerId,
        quantity: given.stock,
        reason: 'first stock',
      });
  };
  await sell('Tulis Mahal', maker, {
    price: 900_000,
    category: 'kain-panjang',
    technique: 'tulis',
    motif: true,
    stock: 3,
  });
  await sell('Tulis Murah', maker, { price: 150_000, category: 'kain', technique: 'tulis', was: 200_000 });
  await sell('Cap Murah', other, { price: 120_000, category: 'kain', technique: 'cap', stock: 5 });
  await sell('Amplang', other, { price: 30_000, category: 'makanan', stock: 9 });
  await sell('Konsep', maker, { price: 50_000, category: 'kain', technique: 'tulis', publish: false });
  return { token, maker, other, ids, change, create, publish, read, inIt };
}

export type Collections = Awaited<ReturnType<typeof openCollections>>;
