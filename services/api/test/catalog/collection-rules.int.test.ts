import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { openCollections, type Collections } from '../support/collections.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('collections by rules', () => {
  let api: TestApi;
  let shop: Collections;

  beforeAll(async () => {
    api = await startTestApi();
    shop = await openCollections(api);
  });
  afterAll(() => api.close());

  test.each([
    [
      'a category with what is below it',
      { conditions: [{ category: ['kain'] }] },
      ['cap-murah', 'tulis-mahal', 'tulis-murah'],
    ],
    ['a motif', { conditions: [{ motifs: ['anggrek'] }] }, ['tulis-mahal']],
    [
      'an attribute',
      { conditions: [{ attribute: { code: 'technique', options: ['tulis'] } }] },
      ['tulis-mahal', 'tulis-murah'],
    ],
    [
      'a price',
      { conditions: [{ price: { min: '100000', max: '200000.00' } }] },
      ['cap-murah', 'tulis-murah'],
    ],
    [
      'what is on the shelf',
      { conditions: [{ inStock: true }, { category: ['kain'] }] },
      ['cap-murah', 'tulis-mahal'],
    ],
    ['what is reduced', { conditions: [{ onSale: true }] }, ['tulis-murah']],
    [
      'what is new',
      { conditions: [{ newSinceDays: 7 }] },
      ['amplang', 'cap-murah', 'tulis-mahal', 'tulis-murah'],
    ],
    [
      'all of several',
      {
        match: 'ALL',
        conditions: [{ category: ['kain'] }, { price: { max: '200000' } }, { onSale: false }],
      },
      ['cap-murah'],
    ],
    [
      'any of several',
      { match: 'ANY', conditions: [{ motifs: ['anggrek'] }, { category: ['makanan'] }] },
      ['amplang', 'tulis-mahal'],
    ],
  ])('hold %s', async (name, rules, expected) => {
    const collection = await shop.create(name, { rules });
    expect(collection).toMatchObject({ kind: 'RULES', productCount: expected.length });
    expect(collection.products.map((row: { slug: string }) => row.slug).sort()).toEqual(expected);
    await shop.publish(collection.id);
    expect((await shop.inIt(collection.slug)).sort()).toEqual(expected);
    const text = 'query ($where: ProductWhere) { products(where: $where) { totalCount nodes { slug } } }';
    const { products } = await api.gql.data(text, { where: { collection: collection.slug } });
    expect(products.nodes.map((node: { slug: string }) => node.slug).sort()).toEqual(expected);
    expect(products.totalCount).toBe(expected.length);
  });

  test('hold a seller’s, told back by its id', async () => {
    const seller = toPublicId('seller', shop.other.sellerId);
    const collection = await shop.create('Dari satu pengrajin', {
      rules: { conditions: [{ sellers: [seller] }] },
    });
    expect(collection.rules).toMatchObject({ match: 'ALL', conditions: [{ sellers: [seller] }] });
    await shop.publish(collection.id);
    expect((await shop.inIt(collection.slug)).sort()).toEqual(['amplang', 'cap-murah']);
  });

  test('are changed', async () => {
    const collection = await shop.create('Ganti aturan', {
      rules: { conditions: [{ category: ['makanan'] }] },
    });
    await shop.publish(collection.id);
    const { collection: changed } = await shop.change('collectionUpdate', {
      collectionId: collection.id,
      title: { en: 'New rules' },
      rules: { match: 'ANY', conditions: [{ price: { min: '500000' } }] },
    });
    expect(changed).toMatchObject({
      title: { id: 'Ganti aturan', en: 'New rules' },
      rules: { match: 'ANY' },
    });
    expect(await shop.inIt(collection.slug)).toEqual(['tulis-mahal']);
  });

  test.each([
    ['without a condition', [], 'COLLECTION_RULES_REQUIRED', ['input', 'rules', 'conditions']],
    [
      'with a category that is not there',
      [{ category: ['kain', 'tidak-ada'] }],
      'UNKNOWN_CONDITION_VALUE',
      ['input', 'rules', 'conditions', '0', 'category', '1'],
    ],
    [
      'with a motif that is not there',
      [{ motifs: ['x'] }],
      'UNKNOWN_CONDITION_VALUE',
      ['input', 'rules', 'conditions', '0', 'motifs', '0'],
    ],
    [
      'with an option that is not there',
      [{ attribute: { code: 'technique', options: ['lukis'] } }],
      'UNKNOWN_CONDITION_VALUE',
      ['input', 'rules', 'conditions', '0', 'attribute', 'options', '0'],
    ],
    [
      'with a seller that is none',
      [{ sellers: ['sel_x'] }],
      'UNKNOWN_CONDITION_VALUE',
      ['input', 'rules', 'conditions', '0', 'sellers', '0'],
    ],
    [
      'with a price upside down',
      [{ onSale: true }, { price: { min: '2', max: '1' } }],
      'INVALID_CONDITION',
      ['input', 'rules', 'conditions', '1', 'price'],
    ],
    [
      'with no price at all',
      [{ price: {} }],
      'INVALID_CONDITION',
      ['input', 'rules', 'conditions', '0', 'price'],
    ],
    [
      'with no day',
      [{ newSinceDays: 0 }],
      'INVALID_CONDITION',
      ['input', 'rules', 'conditions', '0', 'newSinceDays'],
    ],
    [
      'with an empty list',
      [{ motifs: [] }],
      'INVALID_CONDITION',
      ['input', 'rules', 'conditions', '0', 'motifs'],
    ],
    [
      'with more than anyone reads',
      Array.from({ length: 21 }, () => ({ onSale: true })),
      'TOO_MANY_CONDITIONS',
      ['input', 'rules', 'conditions'],
    ],
  ])('%s are refused with their place', async (_name, conditions, code, field) => {
    const { userErrors, collection } = await shop.change('collectionCreate', {
      title: { id: 'Salah' },
      rules: { conditions },
    });
    expect(collection).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
  });

  test('that are two things in one are no input', async () => {
    const text =
      'mutation ($input: CollectionCreateInput!) { collectionCreate(input: $input) { userErrors { code } } }';
    const input = { title: { id: 'x' }, rules: { conditions: [{ onSale: true, inStock: true }] } };
    const answer = await api.gql.request(text, { input }, { audience: 'office', token: shop.token });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
