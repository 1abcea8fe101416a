import { cartClient } from '../../../support/carts.js';
import { address, buyer } from '../../../support/purchase.js';
import { free, nth } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

/** Somebody puts things of one maker or of both into a cart and tells where they go. */
export const fillCart = (quantities: readonly number[]): Step =>
  step(
    `fill a cart with ${quantities.join(' and ')}`,
    () => quantities.some((quantity) => quantity > 0),
    async (model, { api, goods }) => {
      const lines = new Map([...quantities.entries()].filter(([, quantity]) => quantity > 0));
      const client = cartClient(api);
      const made = await client.create(
        [...lines].map(([index, quantity]) => ({ variantId: goods[index]?.id ?? '', quantity })),
      );
      const fits = [...lines].every(([index, quantity]) => free(nth(model.goods, index)) >= quantity);
      expectAnswer('a cart', made.userErrors[0]?.code ?? null, fits ? null : 'INSUFFICIENT_STOCK');
      if (!made.cart) return;
      const { id } = made.cart;
      const told = await client.buyer(id, { ...buyer, phone: '0813-5555-0101' }, address);
      const selections = (told.cart?.deliveryGroups ?? []).map((group) => ({
        deliveryGroupId: group.id,
        optionId: group.options[0]?.id ?? '',
      }));
      await client.deliver(id, selections);
      model.carts.push({ id, lines, group: null });
    },
  );
