import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayMoveProduct,
  productEdges,
  productMoveReasons,
  productStatuses,
  type ProductStatus,
} from './product.machine.js';

const anyStatus = fc.constantFrom(...productStatuses);
const anyReason = fc.constantFrom(...productMoveReasons);

describe('the states of a product', () => {
  test('a new product reaches the shop by submission, approval and publication', () => {
    expect(mayMoveProduct('DRAFT', 'SUBMITTED', 'submitted')).toBe(true);
    expect(mayMoveProduct('SUBMITTED', 'APPROVED', 'approved')).toBe(true);
    expect(mayMoveProduct('APPROVED', 'PUBLISHED', 'published')).toBe(true);
  });

  test('a seller has no way around the review', () => {
    const bySeller = ['submitted', 'withdrawn', 'published', 'changed', 'archived', 'restored'] as const;
    const reached = new Set<ProductStatus>(['DRAFT']);
    for (let grown = 0; grown !== reached.size;) {
      grown = reached.size;
      for (const { from, to, reasons } of productEdges) {
        if (reached.has(from) && reasons.some((reason) => bySeller.some((own) => own === reason)))
          reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual(['ARCHIVED', 'DRAFT', 'SUBMITTED']);
  });

  test('what is sent back can be submitted again, and an approved product that changes needs a new review', () => {
    expect(mayMoveProduct('SENT_BACK', 'SUBMITTED', 'submitted')).toBe(true);
    expect(mayMoveProduct('APPROVED', 'DRAFT', 'changed')).toBe(true);
    expect(mayMoveProduct('PUBLISHED', 'SUBMITTED', 'submitted')).toBe(false);
  });

  test('nothing moves to where it is, and the same move is listed once', () => {
    fc.assert(fc.property(anyStatus, anyReason, (status, reason) => !mayMoveProduct(status, status, reason)));
    const moves = productEdges.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(moves).size).toBe(moves.length);
  });

  test('everything can be archived but what is archived, and each status can be reached', () => {
    for (const status of productStatuses) {
      expect(mayMoveProduct(status, 'ARCHIVED', 'archived')).toBe(status !== 'ARCHIVED');
      expect(productEdges.some(({ to }) => to === status)).toBe(true);
    }
  });
});
