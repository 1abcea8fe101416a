import type { PlanDeliveries } from '../state/unit.ts';
import type { FaultMenu } from './faults.ts';

/** Turns what the fault menu says about an event into its deliveries. */
export const planDeliveriesFrom =
  (faults: FaultMenu): PlanDeliveries =>
  (eventType) => {
    const fault = faults.strikeEvent(eventType);
    switch (fault?.kind) {
      case 'webhook_duplicate':
        return Array.from({ length: Math.max(2, fault.copies ?? 2) }, () => 'pending' as const);
      case 'webhook_hold':
        return ['held'];
      case 'webhook_reorder':
        return ['awaiting_next'];
      case 'webhook_lose':
        return ['lost'];
      default:
        return ['pending'];
    }
  };
