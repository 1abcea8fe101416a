import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { bookedOf } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

describe('the operator’s list of commission rules', () => {
  let api: PayingApi;
  let token: string;
  let maker: Maker;
  let cloth: Goods;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    token = await openOffice(api);
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 50, price: 100_000 });
  });
  afterAll(() => api.close());

  const fields =
    'rules { id title rateBasisPoints fixedAmount { amount } programme } userErrors { code field message }';
  const act = async (name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${fields} } }`;
    return (await api.gql.data(mutation, { input }, { audience: 'office', token })).answer;
  };
  const titles = ({ rules }: { rules: { title: string }[] }) => rules.map(({ title }) => title);
  const order = async () => checkOut(api, await readyCart(api, [cloth]));
  const commissionOf = async (group: { number: string; secret: string; redirectUrl: string }) => {
    await payOnPage(group.redirectUrl);
    const paid = await checkoutClient(api).until(group, 'PAID');
    return (await bookedOf(api, paid.orders[0]?.number ?? ''))['COMMISSION COMMISSION'];
  };

  test('without rules nothing is kept; the first rule that fits decides, and zero is a rule', async () => {
    expect(await commissionOf(await order())).toBeUndefined();
    const one = await act('commissionRuleCreate', {
      rule: { title: 'Umum', rateBasisPoints: 800, fixedAmount: '500.00' },
    });
    expect(one).toMatchObject({
      userErrors: [],
      rules: [{ title: 'Umum', fixedAmount: { amount: '500.00' } }],
    });
    expect(await commissionOf(await order())).toBe('-850000');

    const sellerId = toPublicId('seller', maker.sellerId);
    const programmes =
      'mutation ($input: SellerProgrammesSetInput!) { sellerProgrammesSet(input: $input) { programmes userErrors { code } } }';
    await api.gql.data(
      programmes,
      { input: { sellerId, programmes: ['binaan'] } },
      { audience: 'office', token },
    );
    const two = await act('commissionRuleCreate', {
      rule: { title: 'Binaan', rateBasisPoints: 0, programme: 'binaan' },
      position: 0,
    });
    expect(titles(two)).toEqual(['Binaan', 'Umum']);
    expect(await commissionOf(await order())).toBeUndefined();

    const ids = two.rules.map(({ id }: { id: string }) => id).reverse();
    expect(titles(await act('commissionRulesReorder', { ruleIds: ids }))).toEqual(['Umum', 'Binaan']);
    expect(await commissionOf(await order())).toBe('-850000');
  });

  test('an order keeps the rules of the moment it was placed, whatever changes before it is paid', async () => {
    const placed = await order();
    const { commissionRules } = await api.gql.data(
      '{ commissionRules { id title } }',
      {},
      { audience: 'office', token },
    );
    const changed = await act('commissionRuleUpdate', {
      ruleId: commissionRules[0].id,
      rule: { title: 'Umum', rateBasisPoints: 10_000 },
    });
    expect(changed.rules[0]).toMatchObject({ id: commissionRules[0].id, rateBasisPoints: 10_000 });
    expect(await commissionOf(placed)).toBe('-850000');
    expect(await commissionOf(await order())).toBe('-10000000');
  });

  test('changes made at once are all kept', async () => {
    const before = (await act('commissionRuleRetire', { ruleId: 'cmr_x' })).userErrors;
    expect(before).toMatchObject([{ code: 'COMMISSION_RULE_NOT_FOUND' }]);
    await Promise.all(
      Array.from({ length: 8 }, (_each, index) =>
        act('commissionRuleCreate', { rule: { title: `Aturan ${String(index)}`, rateBasisPoints: index } }),
      ),
    );
    const { commissionRules } = await api.gql.data(
      '{ commissionRules { id } }',
      {},
      { audience: 'office', token },
    );
    expect(commissionRules).toHaveLength(10);
    const less = await act('commissionRuleRetire', { ruleId: commissionRules[0].id });
    expect(less.rules).toHaveLength(9);
    expect(
      (await act('commissionRulesReorder', { ruleIds: [commissionRules[1].id] })).userErrors,
    ).toMatchObject([{ code: 'COMMISSION_ORDER_INCOMPLETE' }]);
  });

  test.each([
    ['COMMISSION_RULE_TITLE_WRONG', { title: '  ', rateBasisPoints: 1 }],
    ['COMMISSION_RATE_WRONG', { title: 'x', rateBasisPoints: 10_001 }],
    ['COMMISSION_RATE_WRONG', { title: 'x', rateBasisPoints: 1, fixedAmount: '-1.00' }],
    ['COMMISSION_RATE_WRONG', { title: 'x', rateBasisPoints: 1, fixedAmount: '1.001' }],
    ['COMMISSION_PROGRAMME_WRONG', { title: 'x', rateBasisPoints: 1, programme: 'Dua Kata' }],
    ['COMMISSION_SELLER_NOT_FOUND', { title: 'x', rateBasisPoints: 1, sellerId: 'sel_x' }],
    ['COMMISSION_CATEGORY_NOT_FOUND', { title: 'x', rateBasisPoints: 1, categoryId: 'cat_x' }],
  ])('%s: refused with a code and a sentence', async (code, rule) => {
    const { rules, userErrors } = await act('commissionRuleCreate', { rule });
    expect(rules).toBeNull();
    expect(userErrors).toMatchObject([{ code, message: expect.stringMatching(/\w \w/) }]);
  });
});
