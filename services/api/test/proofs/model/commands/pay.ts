import { payOnPage } from '../../../support/purchase.js';
import { nth } from '../model.js';
import { step, type Step } from './step.js';

/** The shopper pays on the provider's page; we hear nothing of it yet. */
export const pay = (which: number): Step =>
  step(
    `pay group ${String(which)}`,
    ({ groups }) => groups.length > 0,
    async ({ groups }, _lane) => {
      const group = nth(groups, which);
      await payOnPage(group.page);
      if (group.atProvider === 'open') group.atProvider = 'paid';
    },
  );
