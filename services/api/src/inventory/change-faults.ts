import type { UserFault } from '../platform/faults.js';
import { inventoryFaults } from './inventory.errors.js';
import { maxOnHand } from './stock-levels.js';

export const limits = { reason: 200, key: 200 };
const keyPattern = /^[^\p{Cc}]{1,200}$/u;

/** A reason as it is written down: one line, nothing around it. */
export const tidyLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

export function faultsOfReason(reason: string): UserFault[] {
  const field = ['input', 'reason'];
  if (reason === '') return [inventoryFaults.fault('REASON_REQUIRED', { field })];
  if (reason.length <= limits.reason) return [];
  return [inventoryFaults.fault('REASON_TOO_LONG', { field, params: { max: limits.reason } })];
}

export function faultsOfKey(key: string | null | undefined): UserFault[] {
  if (typeof key !== 'string' || keyPattern.test(key)) return [];
  return [
    inventoryFaults.fault('INVALID_IDEMPOTENCY_KEY', {
      field: ['input', 'idempotencyKey'],
      params: { max: limits.key },
    }),
  ];
}

/** @param sign what is asked for: any number but zero, or only one above it */
export function faultsOfQuantity(quantity: number, field: string[], sign: 'any' | 'above'): UserFault[] {
  const fits =
    Number.isInteger(quantity) &&
    Math.abs(quantity) <= maxOnHand &&
    (sign === 'any' ? quantity !== 0 : quantity > 0);
  return fits ? [] : [inventoryFaults.fault('INVALID_QUANTITY', { field, params: { max: maxOnHand } })];
}
