import type { Kysely } from 'kysely';
import { definePort } from '../platform/ports.js';
import type { Tables } from '../platform/db/index.js';
import type { DeliveryQuote, Parcel } from './delivery-quote.js';

/** Prices that were read once: a quote of the same parcel is the same, and asks nobody. */
export interface RateBook {
  /** The deployment's ways to get a parcel, in the order they are offered. */
  quote: (parcel: Parcel) => DeliveryQuote[];
}

/**
 * Where the prices of the deployment's ways come from. The zone and weight table is the first. One that asks a courier's
 * service keeps what it was told in the database and gives a book of that: carts are priced while their row is locked, when
 * nobody may be called (E4).
 */
export interface RateProvider {
  load: (db: Kysely<Tables>) => Promise<RateBook>;
}

export const rateProvider = definePort<RateProvider>('shipping/rates');
