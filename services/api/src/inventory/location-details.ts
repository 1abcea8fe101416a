import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { tidyLine } from './change-faults.js';
import { inventoryFaults } from './inventory.errors.js';

/** What a seller says of a location. */
export interface LocationDetails {
  name: string;
  address?: string | null | undefined;
  /** Official region code of the subdistrict. */
  subdistrictCode?: string | null | undefined;
  sellsOnline: boolean;
  priority: number;
}

const limits = { name: 80, address: 200, priority: 999 };

export const tidyLocation = ({ name, address, subdistrictCode, sellsOnline, priority }: LocationDetails) => ({
  name: tidyLine(name),
  address: tidyLine(address ?? '') || null,
  subdistrictCode: subdistrictCode?.trim() || null,
  sellsOnline,
  priority,
});

export function faultsOfLocation({
  name,
  address,
  priority,
}: Pick<LocationDetails, 'name' | 'address' | 'priority'>): UserFault[] {
  const faults: UserFault[] = [];
  if (name === '') faults.push(inventoryFaults.fault('LOCATION_NAME_REQUIRED', { field: ['input', 'name'] }));
  if (name.length > limits.name)
    faults.push(
      inventoryFaults.fault('LOCATION_NAME_TOO_LONG', {
        field: ['input', 'name'],
        params: { max: limits.name },
      }),
    );
  if ((address ?? '').length > limits.address)
    faults.push(
      inventoryFaults.fault('LOCATION_ADDRESS_TOO_LONG', {
        field: ['input', 'address'],
        params: { max: limits.address },
      }),
    );
  if (!Number.isInteger(priority) || priority < 0 || priority > limits.priority)
    faults.push(
      inventoryFaults.fault('INVALID_PRIORITY', {
        field: ['input', 'priority'],
        params: { max: limits.priority },
      }),
    );
  return faults;
}

/** Whether there is such a subdistrict; shipping owns the table, which any slice may read. */
export async function isRegion(tx: Transaction, code: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM subdistrict WHERE code = ${code}`.execute(tx.sql);
  return rows.length > 0;
}
