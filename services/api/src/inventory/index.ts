import { defineSlice } from '../platform/slice.js';
import { ReservationSchema } from './reservation.entity.js';
import { StockLevelSchema } from './stock-level.entity.js';
import { StockLocationSchema } from './stock-location.entity.js';
import { StockMovementSchema } from './stock-movement.entity.js';

export { allocateReservations } from './commands/allocate-reservations.js';
export { reallocateReleased } from './commands/reallocate-released.js';
export { receiveStock, receiveStockIn, type ReceiveStockInput } from './commands/receive-stock.js';
export { releaseReservations } from './commands/release-reservations.js';
export { reserveStock, type ReserveStockInput, type ReserveStockLine } from './commands/reserve-stock.js';
export { shipAllocated } from './commands/ship-allocated.js';
export { findStockDiscrepancies, type StockDiscrepancy } from './find-stock-discrepancies.js';
export { availableQuantities } from './inventory.queries.js';
export type { Shortage } from './stock.split.js';

export const inventorySlice = defineSlice({
  name: 'inventory',
  entities: [StockLocationSchema, StockLevelSchema, StockMovementSchema, ReservationSchema],
});
