import type { BrokenTwin, World } from './broken-twin.js';

const levels = (set: string) => (world: World) =>
  `UPDATE stock_level SET ${set} WHERE variant_id = '${world.paid.variant}'`;

export const stockTwins: readonly BrokenTwin[] = [
  ['S1', /no more than is on hand/, levels('reserved = on_hand + 1'), levels('reserved = 2')],
  ['S2', /sum of what moved/, levels('on_hand = on_hand + 1'), levels('on_hand = on_hand - 1')],
  ['S2', /sum of what is held/, levels('reserved = reserved - 1'), levels('reserved = reserved + 1')],
  [
    'S2',
    /has a level/,
    (world) =>
      `UPDATE stock_level SET location_id = gen_random_uuid() WHERE variant_id = '${world.paid.variant}'`,
    (world) =>
      `UPDATE stock_level SET location_id = (SELECT location_id FROM stock_movement WHERE variant_id = '${world.paid.variant}' LIMIT 1) WHERE variant_id = '${world.paid.variant}'`,
  ],
  [
    'S3',
    /goes back to the shelf/,
    () => `UPDATE reservation SET expires_at = expires_at - interval '3 hours' WHERE status = 'LIVE'`,
    () => `UPDATE reservation SET expires_at = expires_at + interval '3 hours' WHERE status = 'LIVE'`,
  ],
  [
    'S2',
    /came to the other/,
    (world) => `INSERT INTO stock_transfer (id, seller_id, from_location_id, to_location_id, reason)
        SELECT gen_random_uuid(), seller_id, location_id, gen_random_uuid(), 'twin' FROM stock_level WHERE variant_id = '${world.paid.variant}'`,
    () => `DELETE FROM stock_transfer`,
  ],
  [
    'S1',
    /that its location does/,
    levels('sells_online = NOT sells_online'),
    levels('sells_online = NOT sells_online'),
  ],
  [
    'S1',
    /Nothing lies at a closed location/,
    (world) =>
      `ALTER TABLE stock_location DROP CONSTRAINT stock_location_workshop_stays; UPDATE stock_location SET active = false WHERE id IN (SELECT location_id FROM stock_level WHERE variant_id = '${world.paid.variant}')`,
    () => `UPDATE stock_location SET active = true`,
  ],
  [
    'S2',
    /stock-take has booked/,
    (world) => `INSERT INTO stock_count (id, seller_id, location_id, status, ended_at)
        SELECT gen_random_uuid(), seller_id, location_id, 'FINISHED', now() FROM stock_level WHERE variant_id = '${world.paid.variant}';
      INSERT INTO stock_count_line (count_id, variant_id, seller_id, expected, counted, on_hand_then, counted_at)
        SELECT id, '${world.paid.variant}', seller_id, 9, 8, 9, now() FROM stock_count`,
    () => `DELETE FROM stock_count_line; DELETE FROM stock_count`,
  ],
  [
    'S2',
    /file of stock has booked/,
    (world) => `INSERT INTO stock_import (id, seller_id, status, row_count, changes, applied_at)
        SELECT gen_random_uuid(), seller_id, 'APPLIED', 1,
          jsonb_build_array(jsonb_build_object('variant_id', variant_id, 'location_id', location_id, 'delta', 1)), now()
        FROM stock_level WHERE variant_id = '${world.paid.variant}'`,
    () => `DELETE FROM stock_import`,
  ],
];
