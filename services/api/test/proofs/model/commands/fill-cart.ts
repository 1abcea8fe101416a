import { cartClient } from '../../../support/carts.js';
import { address, buyer } from '../../../support/purchase.js';
import { couponClient } from '../../../support/promotions.js';
import { persons } from '../lane.js';
import { free, mayUseCoupon, nth } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

/** Somebody puts things of one maker or of both into a cart and tells where they go. */
export const fillCart = (quantities: readonly number[], person: number, withCoupon: boolean): Step =>
  step(
    `fill a cart with ${quantities.join(' and ')}${withCoupon ? ' and a coupon' : ''}`,
    () => quantities.some((quantity) => quantity > 0),
    async (model, { api, goods, couponCode }) => {
      const lines = new Map([...quantities.entries()].filter(([, quantity]) => quantity > 0));
      const client = cartClient(api);
      const made = await client.create(
        [...lines].map(([index, quantity]) => ({ variantId: goods[index]?.id ?? '', quantity })),
      );
      const fits = [...lines].every(([index, quantity]) => free(nth(model.goods, index)) >= quantity);
      expectAnswer('a cart', made.userErrors[0]?.code ?? null, fits ? null : 'INSUFFICIENT_STOCK');
      if (!made.cart) return;
      const { id } = made.cart;
      const told = await client.buyer(id, { ...buyer, phone: persons[person] }, address);
      const selections = (told.cart?.deliveryGroups ?? []).map((group) => ({
        deliveryGroupId: group.id,
        optionId: group.options[0]?.id ?? '',
      }));
      await client.deliver(id, selections);
      const coupon = withCoupon && lines.has(0);
      if (coupon) {
        const entered = await couponClient(api).add(id, couponCode);
        const code = entered.userErrors[0]?.code ?? null;
        expectAnswer('a coupon', code, mayUseCoupon(model, person) ? null : 'COUPON_LIMIT_REACHED');
        if (code !== null) return;
      }
      model.carts.push({ id, lines, person, coupon, group: null });
    },
  );
