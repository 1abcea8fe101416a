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
];
