import { payOnPage } from '../../../support/purchase.js';
import { paymentDesk, sendProof } from '../../../support/manual.js';
import { converge, nth } from '../model.js';
import { untilActedUpon } from '../lane.js';
import { expectAnswer, step, type Step } from './step.js';

/** The shopper pays on the provider's page; we hear nothing of it yet. */
export const pay = (which: number): Step =>
  step(
    `pay group ${String(which)}`,
    ({ groups }) => groups.length > 0 && nth(groups, which).method === 'CARD',
    async ({ groups }, _lane) => {
      const group = nth(groups, which);
      await payOnPage(group.page);
      if (group.atProvider === 'open') group.atProvider = 'paid';
    },
  );

/** The shopper sends a picture of a transfer, and the office may say that it shows nothing. It is never money. */
export const showTransfer = (which: number, isRejected: boolean): Step =>
  step(
    `send a proof for group ${String(which)}${isRejected ? ', rejected' : ''}`,
    ({ groups }) => groups.length > 0 && nth(groups, which).method !== 'CARD',
    async ({ groups }, { api, office }) => {
      const group = nth(groups, which);
      const { code } = await sendProof(api, group);
      if ((code === null) !== (group.payment === 'PENDING'))
        throw new Error(`a proof for what is ${group.payment}: ${String(code)}`);
      if (code !== null || !isRejected) return;
      const desk = paymentDesk(api, office);
      const { proofs } = await desk.payment(group);
      const { userErrors } = await desk.reject(proofs.find(({ status }) => status === 'SUBMITTED')?.id ?? '');
      expectAnswer('a rejection', userErrors[0]?.code ?? null, null);
    },
  );

/** The office has seen the money on its account, once or by two people at once; it may be late. */
export const confirmTransfer = (which: number, clicks: number): Step =>
  step(
    `confirm the transfer for group ${String(which)}, ${String(clicks)} times`,
    ({ groups }) => groups.length > 0 && nth(groups, which).method !== 'CARD',
    async (model, lane) => {
      const group = nth(model.groups, which);
      const { confirm } = paymentDesk(lane.api, lane.office);
      const answers = await Promise.all(Array.from({ length: clicks }, () => confirm(group)));
      for (const { userErrors } of answers) expectAnswer('a confirmation', userErrors[0]?.code ?? null, null);
      await untilActedUpon(lane, group);
      group.atProvider = 'paid';
      converge(model, group);
    },
  );
