import './product-reads.parts.js';
import { StockAllocationResolver } from './allocation.seller-resolver.js';
import { defineSlice } from '../platform/slice.js';
import { StockHistoryResolver } from './history.seller-resolver.js';
import { SellerStockResolver, SellerVariantFieldsResolver } from './inventory.seller-resolver.js';
import { ProductStockResolver, VariantStockResolver } from './inventory.shop-resolver.js';
import { SellerLocationsResolver, StockLocationResolver } from './location.seller-resolver.js';
import { findLowStockJob } from './jobs/find-low-stock.job.js';
import { StockLowSchema, StockSettingSchema, StockThresholdSchema } from './low-stock.entity.js';
import { SellerLowStockResolver } from './low-stock.seller-resolver.js';
import { ReservationSchema } from './reservation.entity.js';
import { StockChangeResolver } from './stock-change.seller-resolver.js';
import { StockCountLineSchema, StockCountSchema } from './stock-count.entity.js';
import { SellerStockCountsResolver, StockCountResolver } from './stock-count.seller-resolver.js';
import { registerStockFileRoutes } from './stock-file.routes.js';
import { StockImportSchema } from './stock-import.entity.js';
import { StockImportResolver } from './stock-import.seller-resolver.js';
import { stockInvariants } from './stock.invariants.js';
import { StockLevelSchema } from './stock-level.entity.js';
import { StockLocationSchema } from './stock-location.entity.js';
import { StockMovementSchema } from './stock-movement.entity.js';
import { StockTransferSchema } from './stock-transfer.entity.js';

export { auditStock, type StockDifference } from './stock-audit.js';
export { findLowStock } from './commands/find-low-stock.js';
export { stockRanLow } from './inventory.events.js';
export { readLowStockAlert } from './low-stock.queries.js';
export { allocationsLoader } from './allocation.queries.js';
export { StockAllocationType, toStockAllocation } from './allocation.type.js';
export { adjustStock, type AdjustStockInput } from './commands/adjust-stock.js';
export { allocateReservations } from './commands/allocate-reservations.js';
export { extendReservations } from './commands/extend-reservations.js';
export { reallocateReleased } from './commands/reallocate-released.js';
export { receiveStock, receiveStockIn, type ReceiveStockInput } from './commands/receive-stock.js';
export { releaseAllocated } from './commands/release-allocated.js';
export { releaseReservations } from './commands/release-reservations.js';
export { reserveStock, type ReserveStockInput, type ReserveStockLine } from './commands/reserve-stock.js';
export { returnStock, type ReturnedPieces } from './commands/return-stock.js';
export { shipAllocated } from './commands/ship-allocated.js';
export { availableQuantities } from './inventory.queries.js';
export type { Shortage } from './stock.split.js';

export const inventorySlice = defineSlice({
  name: 'inventory',
  entities: [
    StockLocationSchema,
    StockLevelSchema,
    StockMovementSchema,
    StockTransferSchema,
    ReservationSchema,
    StockCountSchema,
    StockCountLineSchema,
    StockImportSchema,
    StockSettingSchema,
    StockThresholdSchema,
    StockLowSchema,
  ],
  resolvers: {
    shop: [VariantStockResolver, ProductStockResolver],
    seller: [
      SellerStockResolver,
      SellerVariantFieldsResolver,
      SellerLocationsResolver,
      StockLocationResolver,
      StockChangeResolver,
      StockHistoryResolver,
      SellerStockCountsResolver,
      StockCountResolver,
      StockAllocationResolver,
      StockImportResolver,
      SellerLowStockResolver,
    ],
  },
  jobs: [findLowStockJob],
  routes: registerStockFileRoutes,
  invariants: stockInvariants,
});
