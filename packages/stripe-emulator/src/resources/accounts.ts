import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { newId } from '../ids.ts';
import { paramsOf } from '../params/params-of.ts';
import {
  boolean,
  createdRange,
  currency,
  email,
  expand,
  listShape,
  mergeMetadata,
  metadata,
  text,
  url,
} from '../params/shapes.ts';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';

const root = '/v1/accounts';
const capability = z.strictObject({ requested: boolean() }).optional();

const editable = {
  business_profile: z
    .strictObject({
      mcc: text(4).optional(),
      name: text(250).optional(),
      product_description: text().optional(),
      support_email: email().optional(),
      support_phone: text(40).optional(),
      url: url().optional(),
    })
    .optional(),
  business_type: z.enum(['company', 'individual', 'non_profit']).optional(),
  capabilities: z.strictObject({ card_payments: capability, transfers: capability }).optional(),
  default_currency: currency().optional(),
  email: email().optional(),
  expand: expand(),
  metadata: metadata().optional(),
};

const createParams = paramsOf<Stripe.AccountCreateParams>()({
  ...editable,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Country must be a two-letter code.')
    .optional(),
  type: z.enum(['custom', 'express']),
});

const currencyOf: Readonly<Record<string, string>> = { ID: 'idr', MY: 'myr', SG: 'sgd', US: 'usd' };

const asked = ['business_type', 'external_account', 'tos_acceptance.date', 'tos_acceptance.ip'];

const requirements = (due: string[]): Stripe.Account.Requirements => ({
  alternatives: [],
  current_deadline: null,
  currently_due: due,
  disabled_reason: due.length > 0 ? 'requirements.past_due' : null,
  errors: [],
  eventually_due: due,
  past_due: due,
  pending_verification: [],
});

/** A connected account, or StripeFault 404. */
export function requireAccount(unit: Unit, id = ''): Stripe.Account {
  const account = unit.get('accounts', id);
  if (account === undefined) throw resourceMissing('account', id, 'account');
  return account;
}

type Edits = Omit<z.infer<typeof createParams>, 'type' | 'country'>;

function capabilitiesOf(account: Stripe.Account, edits: Edits): Stripe.Account.Capabilities {
  const status = account.details_submitted ? 'active' : 'inactive';
  const requested = Object.entries(edits.capabilities ?? {}).filter(([, value]) => value?.requested === true);
  return { ...account.capabilities, ...Object.fromEntries(requested.map(([name]) => [name, status])) };
}

function edit(account: Stripe.Account, edits: Edits): Stripe.Account {
  const capabilities = capabilitiesOf(account, edits);
  const profile = edits.business_profile;
  return {
    ...account,
    business_profile: {
      mcc: null,
      minority_owned_business_designation: null,
      name: null,
      product_description: null,
      specified_commercial_transactions_act_url: null,
      support_address: null,
      support_email: null,
      support_phone: null,
      support_url: null,
      url: null,
      ...account.business_profile,
      ...profile,
    },
    business_type: edits.business_type ?? account.business_type ?? null,
    capabilities,
    charges_enabled: capabilities.card_payments === 'active',
    default_currency: edits.default_currency ?? account.default_currency ?? 'idr',
    email: edits.email ?? account.email,
    metadata: mergeMetadata(account.metadata ?? {}, edits.metadata),
    payouts_enabled: account.details_submitted,
  };
}

/** The seller has told Stripe all it asks: whatever was requested becomes active. */
export function completeOnboarding(unit: Unit, account: Stripe.Account): Stripe.Account {
  const active = Object.keys(account.capabilities ?? {}).map((name) => [name, 'active'] as const);
  const capabilities: Stripe.Account.Capabilities = Object.fromEntries(active);
  const complete: Stripe.Account = {
    ...account,
    capabilities,
    charges_enabled: capabilities.card_payments === 'active',
    details_submitted: true,
    payouts_enabled: true,
    requirements: requirements([]),
  };
  unit.put('accounts', complete);
  emit(unit, 'account.updated', complete, {
    account: account.id,
    previous: {
      details_submitted: account.details_submitted,
      payouts_enabled: account.payouts_enabled,
      capabilities: account.capabilities,
    },
  });
  return complete;
}

/** Connected accounts: https://docs.stripe.com/api/accounts */
export const accounts: readonly Endpoint[] = [
  endpoint({
    method: 'POST',
    path: root,
    params: createParams,
    execute({ params, unit }) {
      const country = params.country ?? 'ID';
      const fresh: Stripe.Account = {
        id: newId('acct', 16),
        object: 'account',
        charges_enabled: false,
        country,
        created: unit.now,
        default_currency: currencyOf[country] ?? 'usd',
        details_submitted: false,
        email: null,
        metadata: {},
        payouts_enabled: false,
        requirements: requirements(asked),
        type: params.type,
      };
      const account = edit(fresh, params);
      unit.put('accounts', account);
      return account;
    },
  }),
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.AccountListParams>()({ ...listShape, created: createdRange() }),
    execute: ({ params, unit }) =>
      page(
        unit.all('accounts').filter((account) => isWithin(account.created ?? 0, params.created)),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: z.strictObject({ expand: expand() }),
    execute: ({ path, unit }) => requireAccount(unit, path['id']),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id`,
    params: paramsOf<Stripe.AccountUpdateParams>()(editable),
    execute({ params, path, unit }) {
      const before = requireAccount(unit, path['id']);
      const account = edit(before, params);
      unit.put('accounts', account);
      emit(unit, 'account.updated', account, {
        account: account.id,
        previous: { metadata: before.metadata, email: before.email },
      });
      return account;
    },
  }),
];
