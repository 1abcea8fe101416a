import { auditSlice } from './audit/index.js';
import { identitySlice } from './identity/index.js';
import { inventorySlice } from './inventory/index.js';
import type { Slice } from './platform/slice.js';

/** Every slice of the API, from the lowest to the highest. */
export const slices: readonly Slice[] = [identitySlice, auditSlice, inventorySlice];
