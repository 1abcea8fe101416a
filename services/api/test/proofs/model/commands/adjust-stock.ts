import { asSeller } from '../lane.js';
import { nth } from '../model.js';
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
