import { hear, nth } from '../model.js';
import { tellNews } from '../lane.js';
import { step, type Step } from './step.js';

const types = ['checkout.session.completed', 'checkout.session.expired'] as const;

/** The provider tells of a session, true or outdated, perhaps several times at once; what is so there counts. */
export const hearNews = (which: number, type: number, copies: number): Step =>
  step(
    `hear ${nth(types, type)} of group ${String(which)}, ${String(copies)} times`,
    ({ groups }) => groups.length > 0 && nth(groups, which).method === 'CARD',
    async (model, lane) => {
      const group = nth(model.groups, which);
      const eventId = `evt_${crypto.randomUUID().replaceAll('-', '')}`;
      const send = () => tellNews(lane, group, eventId, nth(types, type));
      await Promise.all(Array.from({ length: copies }, send));
      group.told.push(eventId);
      hear(model, group);
    },
  );

/** An event that was told before comes again, much later. */
export const hearOldNews = (which: number): Step =>
  step(
    `hear old news of group ${String(which)}`,
    ({ groups }) => groups.length > 0 && nth(groups, which).told.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      await tellNews(lane, group, nth(group.told, which), 'checkout.session.completed');
    },
  );
