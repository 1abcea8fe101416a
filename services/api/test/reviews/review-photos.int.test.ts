import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { storeImage } from '../../src/media/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { buyAndDeliver } from '../support/delivered.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';
import { signInAs } from '../support/sign-in.js';

describe('photos in a review', () => {
  let api: PayingApi;
  let maker: Maker;
  let token: string;
  let userId: string;
  let photos: string[];
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    reviews = reviewClient(api);
    userId = await createUser(api.context, { name: 'Sinta', email: 'sinta@example.test', password });
    token = await signInAs(api, 'shop', 'sinta@example.test');
    photos = [];
    for (const color of ['#112233', '#223344', '#334455', '#445566', '#556677', '#667788']) {
      const { assetId } = await storeImage(api.context, await picture(40, 40, color), {
        purpose: 'REVIEW',
        createdBy: userId,
      });
      photos.push(toPublicId('image', assetId));
    }
  });
  afterAll(() => api.close());

  const shown = `photos { width } `;
  const photosOf = async (productId: string) => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Product {
      reviews(sort: WITH_PHOTOS) { totalCount nodes { ${shown} } } } } }`;
    return (await api.gql.data(query, { id: toPublicId('product', productId) })).node.reviews;
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

  test('are those that the buyer uploaded, in order, five at most; an edit keeps, changes or drops them', async () => {
    const cloth = await maker.sell('Kain berfoto');
    const { lineIds } = await buyAndDeliver(api, maker, [cloth], { token, name: 'Sinta' });
    const send = (name: string, type: string, input: object) =>
      reviews.send(name, type, { orderLineId: lineIds[0], stars: 5, ...input }, { token });
    expect(codes(await send('reviewWrite', 'ReviewWriteInput', { photoIds: photos }))).toEqual([
      'TOO_MANY_PHOTOS',
    ]);
    const written = await send('reviewWrite', 'ReviewWriteInput', { photoIds: photos.slice(0, 2) });
    expect(written.userErrors).toEqual([]);
    expect(await photosOf(cloth.productId)).toMatchObject({ totalCount: 1, nodes: [{ photos: [{}, {}] }] });
    await send('reviewEdit', 'ReviewEditInput', { body: 'Tetap bagus' });
    expect((await photosOf(cloth.productId)).nodes[0].photos).toHaveLength(2);
    await send('reviewEdit', 'ReviewEditInput', { photoIds: [photos[4]] });
    expect((await photosOf(cloth.productId)).nodes[0].photos).toHaveLength(1);
    await send('reviewEdit', 'ReviewEditInput', { photoIds: [] });
    expect((await photosOf(cloth.productId)).totalCount).toBe(0);
  });

  test('of somebody else are not found, as those that do not exist', async () => {
    const cloth = await maker.sell('Kain tanpa foto');
    const bought = await buyAndDeliver(api, maker, [cloth]);
    for (const photoIds of [[photos[0]], ['img_nonsense'], [toPublicId('image', userId)]]) {
      expect(codes(await reviews.write(bought, { photoIds }))).toEqual(['PHOTO_NOT_FOUND']);
    }
    expect(codes(await reviews.write(bought, { photoIds: [] }))).toEqual([]);
  });
});
