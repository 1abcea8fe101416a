import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { profileMethodFaults, shippingLimits, type ProfileMethodDraft } from '../shipping-draft.js';
import { shippingFaults } from '../shipping.errors.js';
import { lockProfiles } from '../shipping-profile.write.js';

export interface SaveShippingProfileInput {
  /** Row ids; no profile for a new one. */
  sellerId: string;
  profileId: string | null;
  name: string;
  /** All that it offers, in order. */
  methods: readonly ProfileMethodDraft[];
}

/**
 * Writes what a seller offers for the goods of a profile; the first profile of a seller is its default. All faults are told
 * at once.
 *
 * @returns the profile's row id
 * @throws UserFaults SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PROFILE_NAME_REQUIRED, SHIPPING_TEXT_TOO_LONG,
 * TOO_MANY_SHIPPING_PROFILES, SHIPPING_METHODS_REQUIRED, SHIPPING_METHOD_NOT_FOUND, SHIPPING_METHOD_REPEATED,
 * SHIPPING_RATES_REQUIRED, SHIPPING_RATES_NOT_OWN, INVALID_SHIPPING_PRICE, INVALID_SHIPPING_WEIGHT, TOO_MANY_SHIPPING_METHODS
 */
export async function saveShippingProfile(
  context: Context,
  input: SaveShippingProfileInput,
): Promise<string> {
  const { sellerId, methods } = input;
  const name = input.name.trim();
  return context.db.transaction(platformScope, async (tx) => {
    const profiles = await lockProfiles(tx, sellerId);
    if (input.profileId !== null && !profiles.some(({ id }) => id === input.profileId)) {
      shippingFaults.fail('SHIPPING_PROFILE_NOT_FOUND', { field: ['input', 'profileId'] });
    }
    const faults = [...nameFaults(name), ...(await unknownMethodFaults(tx, sellerId, methods))];
    if (input.profileId === null && profiles.length >= shippingLimits.profiles) {
      faults.push(
        shippingFaults.fault('TOO_MANY_SHIPPING_PROFILES', { params: { max: shippingLimits.profiles } }),
      );
    }
    if (faults.length > 0) throw new UserFaults(faults);
    const id = input.profileId ?? newId();
    if (input.profileId === null) {
      const values = { id, seller_id: sellerId, name, is_default: profiles.length === 0 };
      await tx.sql.insertInto('shipping_profile').values(values).execute();
    } else {
      await tx.sql.updateTable('shipping_profile').set({ name }).where('id', '=', id).execute();
      await tx.sql.deleteFrom('shipping_profile_method').where('profile_id', '=', id).execute();
    }
    await writeMethods(tx, sellerId, id, methods);
    await recordAuditEntry(context, tx, {
      action: 'shipping.profile_saved',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { profileId: id, methods: methods.map(({ methodCode }) => methodCode) },
    });
    return id;
  });
}

function nameFaults(name: string): UserFault[] {
  const field = ['input', 'name'];
  const max = shippingLimits.profileName;
  if (name === '') return [shippingFaults.fault('SHIPPING_PROFILE_NAME_REQUIRED', { field })];
  return name.length > max
    ? [shippingFaults.fault('SHIPPING_TEXT_TOO_LONG', { field, params: { max } })]
    : [];
}

/** Faults of the ways: some are not there for this seller, or their prices are no prices. */
async function unknownMethodFaults(
  tx: Transaction,
  sellerId: string,
  methods: readonly ProfileMethodDraft[],
): Promise<UserFault[]> {
  const rows = await tx.sql
    .selectFrom('shipping_method')
    .select(['code', 'kind', 'seller_id'])
    .where('active', '=', true)
    .where((is) => is.or([is('seller_id', 'is', null), is('seller_id', '=', sellerId)]))
    .execute();
  const known = new Set(rows.map(({ code }) => code));
  const unknown = methods.flatMap(({ methodCode }, index) =>
    known.has(methodCode)
      ? []
      : shippingFaults.fault('SHIPPING_METHOD_NOT_FOUND', {
          field: ['input', 'methods', String(index), 'methodId'],
        }),
  );
  const own = new Map(
    rows.flatMap(({ code, kind, seller_id: owner }) => (owner === null ? [] : [[code, kind] as const])),
  );
  return unknown.length > 0 ? unknown : profileMethodFaults(methods, own);
}

/** An amount that was checked before. */
const checked = (amount: bigint | null | 'none'): bigint | null => (amount === 'none' ? null : amount);

async function writeMethods(
  tx: Transaction,
  sellerId: string,
  profileId: string,
  methods: readonly ProfileMethodDraft[],
): Promise<void> {
  const of = (methodCode: string) => ({
    profile_id: profileId,
    method_code: methodCode,
    seller_id: sellerId,
  });
  await tx.sql
    .insertInto('shipping_profile_method')
    .values(
      methods.map(({ methodCode, surcharge, freeOver }, position) => ({
        ...of(methodCode),
        position,
        surcharge: surcharge ?? 0n,
        free_over: checked(freeOver),
      })),
    )
    .execute();
  const rates = methods.flatMap(({ methodCode, rates: rows }) =>
    rows.map(({ maxWeightGrams, price, extraGrams, extraPrice }) => ({
      ...of(methodCode),
      max_weight_grams: maxWeightGrams,
      price: price ?? 0n,
      extra_grams: extraGrams,
      extra_price: checked(extraPrice),
    })),
  );
  if (rates.length > 0) await tx.sql.insertInto('shipping_profile_rate').values(rates).execute();
}
