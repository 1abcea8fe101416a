import type { BrokenTwin } from './broken-twin.js';

const promotion = '01900000-0000-7000-8000-00000000a001';
const coupon = '01900000-0000-7000-8000-00000000a002';

/** A coupon for one use by one person, as much used as it may be. */
const couponOf = (group: string, uses: number): string => `
  INSERT INTO promotion (id, title, kind, terms, funded_by, audience, starts_at)
    VALUES ('${promotion}', '{"id": "Uji"}', 'PERCENTAGE', '{"percentBp": 1000}', 'OPERATOR', 'COUPON', now());
  INSERT INTO coupon (id, promotion_id, code, per_person_limit, uses) VALUES ('${coupon}', '${promotion}', 'KEMBAR', 1, ${String(uses)});
  INSERT INTO coupon_use (coupon_id, order_group_id, persons) VALUES ('${coupon}', '${group}', '["phone:+62811"]')`;
const gone = `DELETE FROM coupon_use WHERE coupon_id = '${coupon}'; DELETE FROM coupon_person WHERE coupon_id = '${coupon}';
  DELETE FROM coupon WHERE id = '${coupon}'; DELETE FROM promotion WHERE id = '${promotion}'`;

export const pricingTwins: readonly BrokenTwin[] = [
  [
    'M4',
    /counts the uses that are there/,
    ({ paid }) =>
      `${couponOf(paid.group, 0)}; INSERT INTO coupon_person VALUES ('${coupon}', 'phone:+62811', 1)`,
    () => gone,
  ],
  [
    'M4',
    /more often than one person may/,
    ({ paid, waiting }) => `${couponOf(paid.group, 2)};
      INSERT INTO coupon_use (coupon_id, order_group_id, persons) VALUES ('${coupon}', '${waiting.group}', '["phone:+62811"]');
      INSERT INTO coupon_person VALUES ('${coupon}', 'phone:+62811', 2)`,
    () => gone,
  ],
];
