import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { boolean, createdRange, expand, listShape, text } from '../params/shapes.ts';

const root = '/v1/events';

const typeMatches = (pattern: string, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

/** Events, to read: https://docs.stripe.com/api/events */
export const events: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.EventListParams>()({
      ...listShape,
      created: createdRange(),
      delivery_success: boolean().optional(),
      type: text(255).optional(),
      types: z.array(text(255)).max(20).optional(),
    }),
    execute({ params, unit }) {
      const types = params.types ?? (params.type === undefined ? ['*'] : [params.type]);
      const found = unit
        .all('events')
        .filter(
          (event) =>
            isWithin(event.created, params.created) &&
            types.some((pattern) => typeMatches(pattern, event.type)) &&
            (params.delivery_success === undefined ||
              params.delivery_success === (event.pending_webhooks === 0)),
        );
      return page(found, root, params);
    },
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: z.strictObject({ expand: expand() }),
    execute({ path, unit }) {
      const event = unit.get('events', path['id'] ?? '');
      if (event === undefined) throw resourceMissing('event', path['id'] ?? '');
      return event;
    },
  }),
];
