import type { BrokenTwin, World } from './broken-twin.js';

const parcel = '00000000-0000-7000-8000-0000000f0f0f';

const packed = ({ paid: { order, line } }: World, quantity: number, status = 'PACKED') =>
  `INSERT INTO shipment (id, order_id, seller_id, position, status, packed_at, shipped_at, courier)
     SELECT '${parcel}', id, seller_id, 99, '${status}', now(), ${status === 'PACKED' ? 'NULL, NULL' : "now(), 'Kurir'"} FROM "order" WHERE id = '${order}';
   INSERT INTO shipment_line SELECT '${parcel}', '${line}', id, seller_id, ${String(quantity)} FROM "order" WHERE id = '${order}';
   INSERT INTO shipment_transition SELECT gen_random_uuid(), '${parcel}', id, seller_id, NULL, 'PACKED', NULL, 'packed', now() FROM "order" WHERE id = '${order}'`;
const unpacked = () =>
  `DELETE FROM shipment_transition WHERE shipment_id = '${parcel}'; DELETE FROM shipment_line WHERE shipment_id = '${parcel}';
   DELETE FROM shipment WHERE id = '${parcel}'`;

export const fulfillmentTwins: readonly BrokenTwin[] = [
  ['F1', /packed and sent than was bought/, (world) => packed(world, 99), unpacked],
  [
    'F2',
    /exactly when everything in it was sent/,
    (world) => `UPDATE "order" SET status = 'SHIPPED' WHERE id = '${world.paid.order}'`,
    (world) => `UPDATE "order" SET status = 'PAID' WHERE id = '${world.paid.order}'`,
  ],
  [
    'F2',
    /only when each of its parcels is/,
    (world) =>
      `${packed(world, 1)}; UPDATE "order" SET status = 'DELIVERED' WHERE id = '${world.paid.order}'`,
    (world) => `${unpacked()}; UPDATE "order" SET status = 'PAID' WHERE id = '${world.paid.order}'`,
  ],
  ['F3', /what is in its sent parcels/, (world) => packed(world, 1, 'SHIPPED'), unpacked],
  [
    'F4',
    /where its last move took it/,
    (world) => `${packed(world, 1)}; UPDATE shipment SET status = 'CANCELLED' WHERE id = '${parcel}'`,
    unpacked,
  ],
];
