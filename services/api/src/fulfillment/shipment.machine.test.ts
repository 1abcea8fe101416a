import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayMoveShipment,
  progressOf,
  shipmentReasons,
  shipmentStatuses,
  statusByShipments,
  type ShipmentState,
} from './shipment.machine.js';

const anyStatus = fc.constantFrom(...shipmentStatuses);
const anyReason = fc.constantFrom(...shipmentReasons);
const lines = [
  { id: 'a', quantity: 3 },
  { id: 'b', quantity: 1 },
];
const parcel = (status: ShipmentState['status'], a: number, b = 0): ShipmentState => ({
  status,
  lines: [
    { orderLineId: 'a', quantity: a },
    { orderLineId: 'b', quantity: b },
  ].filter(({ quantity }) => quantity > 0),
});

describe('the way of a shipment', () => {
  test('what has left the house is neither unpacked nor sent again', () => {
    fc.assert(
      fc.property(fc.constantFrom('SHIPPED' as const, 'DELIVERED' as const), anyReason, (from, reason) => {
        expect(mayMoveShipment(from, 'CANCELLED', reason)).toBe(false);
        expect(mayMoveShipment(from, 'PACKED', reason)).toBe(false);
      }),
    );
  });

  test('nothing comes out of a cancelled or a delivered one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('CANCELLED' as const, 'DELIVERED' as const),
        anyStatus,
        anyReason,
        (from, to, reason) => !mayMoveShipment(from, to, reason),
      ),
    );
  });
});

describe('where an order stands by its shipments', () => {
  test.each([
    ['PAID', []],
    ['PAID', [parcel('CANCELLED', 3, 1)]],
    ['PACKED', [parcel('PACKED', 1)]],
    ['PACKED', [parcel('SHIPPED', 2)]],
    ['PACKED', [parcel('DELIVERED', 2), parcel('PACKED', 1, 1)]],
    ['SHIPPED', [parcel('SHIPPED', 3, 1)]],
    ['SHIPPED', [parcel('DELIVERED', 3), parcel('SHIPPED', 0, 1), parcel('CANCELLED', 1)]],
    ['DELIVERED', [parcel('DELIVERED', 3), parcel('DELIVERED', 0, 1)]],
  ] as const)('%s', (status, shipments) => {
    expect(statusByShipments(lines, shipments)).toBe(status);
  });

  test('it is sent when nothing is left, and only then', () => {
    const parcels = fc.array(
      fc.record({ status: anyStatus, a: fc.integer({ min: 0, max: 1 }), b: fc.integer({ min: 0, max: 1 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(parcels, (drawn) => {
        const shipments = drawn.map(({ status, a, b }) => parcel(status, a, b));
        const waiting = progressOf(lines, shipments).some(({ sent, quantity }) => sent < quantity);
        const sent = ['SHIPPED', 'DELIVERED'].includes(statusByShipments(lines, shipments));
        expect(sent).toBe(!waiting);
      }),
    );
  });

  test('what is left and what is packed make up what was bought', () => {
    const [first] = progressOf(lines, [parcel('PACKED', 1), parcel('SHIPPED', 1, 1), parcel('CANCELLED', 3)]);
    expect(first).toEqual({ orderLineId: 'a', quantity: 3, packed: 2, sent: 1, left: 1 });
  });
});
