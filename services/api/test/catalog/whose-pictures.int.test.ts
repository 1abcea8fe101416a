import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct } from '../../src/catalog/index.js';
import { storeImage } from '../../src/media/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { openDesk, uploadedPicture, type Desk } from '../support/catalogue.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('a picture', () => {
  let api: TestApi;
  let maker: Maker;
  let desk: Desk;
  let office: string;
  const pictures: Record<'own' | 'neighbours' | 'offices' | 'buyers', string> = {
    own: '',
    neighbours: '',
    offices: '',
    buyers: '',
  };

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Punya Sendiri');
    const neighbour = await openMaker(api.context, 'Tetangga');
    desk = await openDesk(api, maker);
    office = await openOffice(api);
    pictures.own = await uploadedPicture(api.context, { ownerSellerId: maker.sellerId, color: '#101010' });
    pictures.neighbours = await uploadedPicture(api.context, {
      ownerSellerId: neighbour.sellerId,
      color: '#202020',
    });
    pictures.offices = await uploadedPicture(api.context, { color: '#303030' });
    const photo = await storeImage(api.context, await picture(400, 300, '#404040'), {
      purpose: 'REVIEW',
      createdBy: maker.ownerId,
    });
    pictures.buyers = toPublicId('image', photo.assetId);
  });
  afterAll(() => api.close());

  const withPicture = (imageId: string) => ({
    sellerId: desk.sellerId,
    title: { id: 'Kain' },
    images: [{ imageId }],
  });
  const variants = [{ optionValues: [], price: '100000.00', weightGrams: 100 }];

  test.each(['neighbours', 'offices', 'buyers'] as const)(
    'that is the %s can’t be put on a product, as if it were not there',
    async (whose) => {
      const unknown = [{ code: 'UNKNOWN_IMAGE', field: ['input', 'images', '0', 'imageId'] }];
      const created = await desk.change('productCreate', { ...withPicture(pictures[whose]), variants });
      expect(created).toMatchObject({ product: null, userErrors: unknown });
      const { product } = await desk.change('productCreate', { ...withPicture(pictures.own), variants });
      const base = { productId: product.id, version: product.version };
      const updated = await desk.change('productUpdate', { ...base, images: [{ imageId: pictures[whose] }] });
      expect(updated.userErrors).toMatchObject(unknown);
      const ofVariant = await desk.change('productUpdate', {
        ...base,
        variants: [{ ...variants[0], imageId: pictures[whose] }],
      });
      expect(ofVariant.userErrors).toMatchObject([
        { code: 'UNKNOWN_IMAGE', field: ['input', 'variants', '0', 'imageId'] },
      ]);
    },
  );

  test('that an import put on a product stays on it, and goes along to a copy', async () => {
    const { assetId } = await storeImage(api.context, await picture(400, 300, '#505050'));
    const { productId } = await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Dari impor' },
      images: [{ assetId }],
      variants: [{ price: 100_00n, weightGrams: 1 }],
    });
    const id = toPublicId('product', productId);
    const product = await desk.read(id);
    const images = [{ imageId: pictures.own }, { imageId: toPublicId('image', assetId) }];
    const base = { productId: id };
    const updated = await desk.change('productUpdate', { ...base, version: product.version, images });
    expect(updated.userErrors).toEqual([]);
    const { userErrors } = await desk.change('productDuplicate', base);
    expect(userErrors).toEqual([]);
  });

  test('of a seller is no paper of another’s', async () => {
    const text = `mutation ($input: CertificateAddInput!) { certificateAdd(input: $input) { userErrors { code field } } }`;
    const add = async (documentImageId: string) => {
      const certificate = { kind: 'NIB', number: 'UJI-9', documentImageId };
      const input = { sellerId: desk.sellerId, certificate };
      return (await api.gql.data(text, { input }, desk.options)).certificateAdd.userErrors;
    };
    expect(await add(pictures.neighbours)).toMatchObject([{ code: 'UNKNOWN_DOCUMENT' }]);
    expect(await add(pictures.own)).toEqual([]);
  });

  test.each(['own', 'buyers'] as const)(
    'that is not the office’s (%s) is not for it to show',
    async (whose) => {
      const options = { audience: 'office', token: office } as const;
      const imageId = pictures[whose];
      const collection = await api.gql.data(
        'mutation ($input: CollectionCreateInput!) { collectionCreate(input: $input) { userErrors { code field } } }',
        { input: { title: { id: 'x' }, imageId } },
        options,
      );
      expect(collection.collectionCreate.userErrors).toEqual([
        { code: 'UNKNOWN_IMAGE', field: ['input', 'imageId'] },
      ]);
      const motif = await createMotif(api.context, { name: { id: `Motif ${whose}` } });
      const update = (artworkImageId: string) =>
        api.gql.data(
          'mutation ($input: MotifUpdateInput!) { motifUpdate(input: $input) { userErrors { code } } }',
          { input: { motifId: toPublicId('motif', motif.id), details: { artworkImageId } } },
          options,
        );
      expect((await update(imageId)).motifUpdate.userErrors).toEqual([{ code: 'UNKNOWN_ARTWORK' }]);
      expect((await update(pictures.offices)).motifUpdate.userErrors).toEqual([]);
    },
  );

  test('is put nowhere by a guest', async () => {
    const text =
      'mutation ($input: ProductCreateInput!) { productCreate(input: $input) { userErrors { code } } }';
    const input = { ...withPicture(pictures.own), variants };
    const answer = await api.gql.request(text, { input }, { audience: 'seller' });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
