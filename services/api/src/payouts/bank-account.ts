import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export type BankAccountRow = Selectable<Tables['seller_bank_account']>;

/** All but the last four digits hidden, so that it can be told apart and not be used. */
export const maskAccountNumber = (number: string): string => `•••• ${number.slice(-4)}`;
