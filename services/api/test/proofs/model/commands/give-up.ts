import { asShopper } from '../lane.js';
import { converge, nth } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

/** The shopper wants the things in a cart again: an open payment is closed first, one that was paid meanwhile is not. */
export const giveUp = (which: number): Step =>
  step(
    `give group ${String(which)} up`,
    ({ groups }) => groups.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      if (group.payment === 'PENDING') {
        if (group.atProvider === 'open') group.atProvider = 'expired';
        converge(model, group);
      }
      const { number, secret } = group;
      const code = await asShopper(lane, 'cartCreateFromOrderGroup', { number, secret });
      expectAnswer('giving up', code, group.payment === 'PAID' ? 'ORDER_GROUP_PAID' : null);
    },
  );
