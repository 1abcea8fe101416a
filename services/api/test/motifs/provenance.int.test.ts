import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveProduct, createProduct } from '../../src/catalog/index.js';
import { storeImage } from '../../src/media/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { picture } from '../support/pictures.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const errors = 'userErrors { code field }';

describe('whose word it is', () => {
  let api: TestApi;
  let maker: Maker;
  let other: Maker;
  let owner: string;
  let office: string;
  let slug: string;
  let productId: string;
  let motifId: string;

  beforeAll(async () => {
    api = await startTestApi();
    [maker, other] = [await openMaker(api.context, 'Sanggar'), await openMaker(api.context, 'Lain')];
    owner = await signInAs(api, 'seller', maker.email);
    office = await openOffice(api);
    const { assetId } = await storeImage(api.context, await picture(600, 600));
    const motif = await createMotif(api.context, {
      name: { id: 'Dugong' },
      artworkAssetId: assetId,
      publish: true,
    });
    motifId = toPublicId('motif', motif.id);
    const made = await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Kain Dugong' },
      publish: true,
      variants: [{ price: 100_00n, weightGrams: 1 }],
    });
    ({ slug } = made);
    productId = toPublicId('product', made.productId);
  });
  afterAll(() => api.close());

  const seller = (query: string, input: object, token = owner) =>
    api.gql.data(query, { input }, { audience: 'seller', token });
  const desk = (query: string, input: object) =>
    api.gql.data(query, { input }, { audience: 'office', token: office });
  const sellersView = async () => {
    const text = `query ($seller: ID!, $id: ID!) { seller(id: $seller) {
      product(id: $id) { version revision { submittedAt changes } }
      motifClaims(productId: $id) { motifSlug technique maker status rejectedReason } } }`;
    const sellerId = toPublicId('seller', maker.sellerId);
    const variables = { seller: sellerId, id: productId };
    return (await api.gql.data(text, variables, { audience: 'seller', token: owner })).seller;
  };
  const change = async (motifs: object[]) => {
    const { product } = await sellersView();
    const { productUpdate } = await seller(
      `mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) { ${errors} } }`,
      { productId, version: product.version, motifs },
    );
    return productUpdate.userErrors;
  };
  const approve = async () => {
    const { product } = await sellersView();
    const { productApprove } = await desk(
      `mutation ($input: ProductApproveInput!) { productApprove(input: $input) { ${errors} } }`,
      { productId, submittedAt: product.revision.submittedAt },
    );
    expect(productApprove.userErrors).toEqual([]);
  };
  /** What the seller says, once the office has let it through with the rest of a change. */
  const setMotifs = async (motifs: object[]) => {
    expect(await change(motifs)).toEqual([]);
    await approve();
  };
  const readProduct = async () =>
    (
      await api.gql.data(
        `query ($slug: String!) { product(by: { slug: $slug }) { provenanceCode
          motifs { technique maker status } certificates { kind number verifiedAt forProduct } } }`,
        { slug },
      )
    ).product;
  const readTag = async (code: string) =>
    (
      await api.gql.data(
        `query ($code: String!) { provenance(code: $code) { code title product { slug } seller { slug }
          statements { kind value status verifiedBy motif { slug } certificate { kind } } } }`,
        { code },
      )
    ).provenance;

  test('a seller claims a motif, the office verifies it, and a change opens it again', async () => {
    const claim = { motif: 'dugong', technique: 'tulis', maker: 'Bu Ratna' };
    expect(await change([claim])).toEqual([]);
    expect((await readProduct()).motifs).toEqual([]);
    expect((await sellersView()).product.revision.changes).toEqual(['motifs']);
    await approve();
    expect((await sellersView()).motifClaims).toMatchObject([{ motifSlug: 'dugong', status: 'OPEN' }]);
    expect((await readProduct()).motifs).toEqual([
      { technique: 'tulis', maker: 'Bu Ratna', status: 'CLAIMED' },
    ]);
    const { motifClaimVerify } = await desk(
      `mutation ($input: MotifClaimVerifyInput!) { motifClaimVerify(input: $input) { claim { status } ${errors} } }`,
      { productId, motifId },
    );
    expect(motifClaimVerify).toEqual({ claim: { status: 'VERIFIED' }, userErrors: [] });
    expect(await change([claim])).toEqual([]);
    expect((await sellersView()).product.revision).toBeNull();
    expect((await readProduct()).motifs[0].status).toBe('VERIFIED');
    await setMotifs([{ ...claim, maker: 'Bu Sri' }]);
    expect((await readProduct()).motifs[0].status).toBe('CLAIMED');
  });

  test('what the office refuses is no longer shown, and the seller reads why', async () => {
    const { motifClaimReject } = await desk(
      `mutation ($input: MotifClaimRejectInput!) { motifClaimReject(input: $input) { claim { rejectedReason } ${errors} } }`,
      { productId, motifId, reason: 'Bukan motif ini.' },
    );
    expect(motifClaimReject.claim.rejectedReason).toBe('Bukan motif ini.');
    expect((await readProduct()).motifs).toEqual([]);
    await setMotifs([{ motif: 'dugong', technique: 'tulis' }]);
  });

  test.each([
    ['UNKNOWN_MOTIF', [{ motif: 'tidak-ada' }]],
    ['MOTIF_REPEATED', [{ motif: 'dugong' }, { motif: 'dugong' }]],
    ['MOTIF_CLAIM_TOO_LONG', [{ motif: 'dugong', maker: 'x'.repeat(121) }]],
  ])('%s', async (code, motifs) => {
    expect((await change(motifs))[0].code).toBe(code);
  });

  test('another seller reads nothing of it', async () => {
    const token = await signInAs(api, 'seller', other.email);
    const { seller: theirs } = await api.gql.data(
      'query ($seller: ID!, $id: ID!) { seller(id: $seller) { motifClaims(productId: $id) { motifSlug } } }',
      { seller: toPublicId('seller', other.sellerId), id: productId },
      { audience: 'seller', token },
    );
    expect(theirs.motifClaims).toEqual([]);
  });

  test('certificates are claimed, verified, and gone when they have run out', async () => {
    const add = async (certificate: object) =>
      (
        await seller(
          `mutation ($input: CertificateAddInput!) { certificateAdd(input: $input) { certificate { id status expired } ${errors} } }`,
          { sellerId: toPublicId('seller', maker.sellerId), certificate },
        )
      ).certificateAdd;
    const nib = await add({ kind: 'NIB', number: 'UJI-1' });
    expect(nib).toMatchObject({ certificate: { status: 'OPEN', expired: false }, userErrors: [] });
    await add({ kind: 'HALAL', number: 'UJI-2', productId });
    expect(await add({ kind: 'PIRT', number: 'UJI-3', validUntil: '2020-01-01' })).toMatchObject({
      certificate: { expired: true },
    });
    expect((await add({ kind: 'NIB', number: ' UJI-1 ' })).userErrors).toEqual([
      { code: 'CERTIFICATE_ON_RECORD', field: ['input', 'number'] },
    ]);
    const { certificateVerify } = await desk(
      `mutation ($input: CertificateVerifyInput!) { certificateVerify(input: $input) { certificate { status } ${errors} } }`,
      { certificateId: nib.certificate.id },
    );
    expect(certificateVerify.certificate.status).toBe('VERIFIED');
    expect((await readProduct()).certificates).toEqual([
      { kind: 'HALAL', number: 'UJI-2', verifiedAt: null, forProduct: true },
      { kind: 'NIB', number: 'UJI-1', verifiedAt: expect.any(String), forProduct: false },
    ]);
  });

  test('a hang-tag tells it all, however it is typed', async () => {
    const { provenanceCode: code } = await readProduct();
    const tag = await readTag(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
    expect(tag).toMatchObject({
      code,
      title: 'Kain Dugong',
      product: { slug },
      seller: { slug: maker.slug },
    });
    expect(
      tag.statements.map(({ kind, status }: { kind: string; status: string }) => [kind, status]),
    ).toEqual([
      ['MOTIF', 'CLAIMED'],
      ['TECHNIQUE', 'CLAIMED'],
      ['MAKER', 'VERIFIED'],
      ['PLACE', 'VERIFIED'],
      ['CERTIFICATE', 'CLAIMED'],
      ['CERTIFICATE', 'VERIFIED'],
    ]);
    expect(await readTag('22222222')).toBeNull();
  });

  test('the artwork is sent as a file, and each download is counted', async () => {
    const response = await fetch(`${api.url}/motifs/dugong/artwork?purpose=kaos`);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="dugong\.(jpg|webp)"$/),
    ]);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect((await fetch(`${api.url}/motifs/tidak-ada/artwork`)).status).toBe(404);
    const { motif } = await api.gql.data(
      'query ($id: ID!) { motif(id: $id) { downloadCount } }',
      { id: motifId },
      { audience: 'office', token: office },
    );
    expect(motif.downloadCount).toBe(1);
  });

  test('a seller on holiday says so in every cart, and takes orders only if it wants to', async () => {
    const goods = await maker.sell('Selendang');
    const { cart } = await cartClient(api).create([{ variantId: goods.id }]);
    const sellerId = toPublicId('seller', maker.sellerId);
    const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const take = async (acceptsOrders: boolean) => {
      const input = { sellerId, from: dayFromNow(-2), until: dayFromNow(3), acceptsOrders };
      const { sellerHolidaySet } = await seller(
        `mutation ($input: SellerHolidaySetInput!) { sellerHolidaySet(input: $input) { seller { id } ${errors} } }`,
        input,
      );
      expect(sellerHolidaySet.userErrors).toEqual([]);
    };
    await take(false);
    const problem = async () =>
      (await cartClient(api).read(cart?.id ?? ''))?.problems.find(({ code }) => code === 'SELLER_ON_HOLIDAY');
    expect(await problem()).toMatchObject({ blocking: true, sellerId });
    await take(true);
    expect(await problem()).toMatchObject({ blocking: false });
    await seller(
      `mutation ($input: SellerHolidayClearInput!) { sellerHolidayClear(input: $input) { ${errors} } }`,
      { sellerId },
    );
    expect(await problem()).toBeUndefined();
  });

  test('an archived product keeps its tag', async () => {
    const { provenanceCode: code } = await readProduct();
    const row = await api.context.db.platform
      .selectFrom('provenance_code')
      .select('product_id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    await archiveProduct(api.context, { sellerId: maker.sellerId, productId: row.product_id });
    expect(await readTag(code)).toMatchObject({ title: 'Kain Dugong', product: null });
  });
});
