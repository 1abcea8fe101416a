import { expect, test } from '@jest/globals';
import { sellerStatuses } from './seller.entity.js';
import { statusesBefore } from './seller.machine.js';

test('a seller is let in from an application or a suspension, and suspended only from the shop', () => {
  expect(statusesBefore('APPROVED')).toEqual(['APPLIED', 'SUSPENDED']);
  expect(statusesBefore('SUSPENDED')).toEqual(['APPROVED']);
});

test('nothing leads back to an application, and nothing leads on from the end', () => {
  expect(statusesBefore('APPLIED')).toEqual([]);
  expect(sellerStatuses.some((status) => statusesBefore(status).includes('ENDED'))).toBe(false);
});
