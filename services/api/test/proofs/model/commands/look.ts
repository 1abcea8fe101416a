import { lookAt } from '../lane.js';
import { closeUnpaid, converge, nth } from '../model.js';
import { expireAtProvider } from '../../../support/purchase.js';
import { step, type Step } from './step.js';

/** No news came: the sweep asks the provider. */
export const sweep = (which: number): Step =>
  step(
    `look at group ${String(which)}`,
    ({ groups }) => groups.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      await lookAt(lane, group);
      converge(model, group);
    },
  );

/** The provider closes a page by itself; we hear nothing of it yet. */
export const expireThere = (which: number): Step =>
  step(
    `let the page of group ${String(which)} expire`,
    ({ groups }) => groups.length > 0 && nth(groups, which).method === 'CARD',
    async ({ groups }, { api }) => {
      const group = nth(groups, which);
      await expireAtProvider(api.emulator, group.sessionId);
      if (group.atProvider === 'open') group.atProvider = 'expired';
    },
  );

/** The time to pay is over here, and the sweep comes by. */
export const endTime = (which: number): Step =>
  step(
    `end the time to pay of group ${String(which)}`,
    ({ groups }) => groups.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      await lane.api.sql(
        `UPDATE payment SET expires_at = now() - interval '1 second' WHERE id = $1 AND status = 'PENDING'`,
        [group.paymentId],
      );
      const wasOpen = group.payment === 'PENDING' && group.atProvider === 'open' && !group.lost;
      await lookAt(lane, group);
      if (wasOpen) group.atProvider = 'expired';
      converge(model, group);
    },
  );

/**
 * We died between the provider's answer and our note of the session, and the time to pay is over: the goods go back to the
 * shelf while the page is still open, so that money may come too late.
 */
export const loseSession = (which: number): Step =>
  step(
    `lose the session of group ${String(which)} and let its time be over`,
    ({ groups }) =>
      groups.length > 0 && nth(groups, which).payment === 'PENDING' && nth(groups, which).method === 'CARD',
    async (model, lane) => {
      const group = nth(model.groups, which);
      await lane.api.sql(
        `UPDATE payment SET provider_session_id = NULL, redirect_url = NULL, session_claimed_until = NULL,
           expires_at = now() - interval '1 second' WHERE id = $1`,
        [group.paymentId],
      );
      await lookAt(lane, group);
      group.lost = true;
      closeUnpaid(model, group);
    },
  );
