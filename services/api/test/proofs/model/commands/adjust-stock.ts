import { asSeller } from '../lane.js';
import { free, nth } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

/** A maker counts what is there; never below what is spoken for. */
export const adjustStock = (maker: number, delta: number): Step =>
  step(
    `adjust the stock of maker ${String(maker)} by ${String(delta)}`,
    () => delta !== 0,
    async (model, lane) => {
      const stock = nth(model.goods, maker);
      const input = { variantId: lane.goods[maker]?.id ?? '', delta, reason: 'count' };
      const code = await asSeller(lane, maker, 'stockAdjust', input);
      const fits = stock.onHand + delta >= stock.reserved;
      expectAnswer('stockAdjust', code, fits ? null : 'STOCK_BELOW_RESERVED');
      if (fits) stock.onHand += delta;
    },
  );

/** Pieces go to the booth or come back from it; what is spoken for stays. */
export const transferStock = (maker: number, quantity: number, back: boolean): Step =>
  step(
    `bring ${String(quantity)} of maker ${String(maker)} ${back ? 'back from' : 'to'} the booth`,
    () => true,
    async (model, lane) => {
      const stock = nth(model.goods, maker);
      const { workshop, booth } = nth(lane.makers, maker);
      const [fromLocationId, toLocationId] = back ? [booth, workshop] : [workshop, booth];
      const lines = [{ variantId: nth(lane.goods, maker).id, quantity }];
      const input = { fromLocationId, toLocationId, lines, reason: 'pameran' };
      const code = await asSeller(lane, maker, 'stockTransfer', input);
      const fits = (back ? stock.booth : free(stock)) >= quantity;
      expectAnswer('stockTransfer', code, fits ? null : 'NOT_ENOUGH_FREE');
      if (!fits) return;
      stock.onHand += back ? quantity : -quantity;
      stock.booth += back ? -quantity : quantity;
    },
  );

/** A stock-take of the workshop finds more or less of the thing than there should be. */
export const takeStock = (maker: number, difference: number): Step =>
  step(
    `take stock of maker ${String(maker)}, ${String(difference)}`,
    () => true,
    async (model, lane) => {
      const stock = nth(model.goods, maker);
      const { workshop, token } = nth(lane.makers, maker);
      const ask = async (mutation: string, input: object) => {
        const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
        const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { count { id } userErrors { code } } }`;
        return (await lane.api.gql.data(text, { input }, { audience: 'seller', token })).answer;
      };
      const { count } = await ask('stockCountStart', { locationId: workshop });
      const countId = count.id as string;
      const counted = Math.max(stock.onHand + difference, 0);
      const entries = [{ variantId: nth(lane.goods, maker).id, counted }];
      await ask('stockCountEnter', { countId, entries });
      const { userErrors } = await ask('stockCountFinish', { countId });
      const fits = counted >= stock.reserved;
      expectAnswer('stockCountFinish', userErrors[0]?.code ?? null, fits ? null : 'COUNT_BELOW_RESERVED');
      if (fits) stock.onHand = counted;
      else await ask('stockCountCancel', { countId });
    },
  );
