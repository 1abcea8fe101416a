import type { UserFault } from '../platform/faults.js';
import { identityFaults } from './identity.errors.js';

const limits = { min: 8, max: 200 };

/** What keeps a text from being a password. */
export function passwordFaults(password: string, field: string): UserFault[] {
  const about = { field: ['input', field] };
  if (password.length < limits.min)
    return [identityFaults.fault('PASSWORD_TOO_SHORT', { ...about, params: { min: limits.min } })];
  if (password.length > limits.max)
    return [identityFaults.fault('PASSWORD_TOO_LONG', { ...about, params: { max: limits.max } })];
  return [];
}
