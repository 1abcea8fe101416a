import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { newId } from '../ids.ts';
import { paramsOf } from '../params/params-of.ts';
import { expand, text, url } from '../params/shapes.ts';
import { requireAccount } from './accounts.ts';

const lifetimeSeconds = 5 * 60;

/** Links to the page where a seller completes an account; each works once, for five minutes: https://docs.stripe.com/api/account_links */
export const accountLinks: readonly Endpoint[] = [
  endpoint({
    method: 'POST',
    path: '/v1/account_links',
    params: paramsOf<Stripe.AccountLinkCreateParams>()({
      account: text(255),
      expand: expand(),
      refresh_url: url(),
      return_url: url(),
      type: z.enum(['account_onboarding', 'account_update']),
    }),
    execute({ params, unit }): Stripe.AccountLink {
      const account = requireAccount(unit, params.account);
      const id = newId('link', 32);
      const expiresAt = unit.now + lifetimeSeconds;
      unit.put('account_links', {
        id,
        account: account.id,
        expiresAt,
        returnUrl: params.return_url,
        refreshUrl: params.refresh_url,
        used: false,
      });
      return {
        object: 'account_link',
        created: unit.now,
        expires_at: expiresAt,
        url: `${unit.publicUrl}/c/connect/${id}`,
      };
    },
  }),
];
