import { describe, expect, test } from '@jest/globals';
import { faultPath, hasFaults, noFaults, sortFaults } from './form-faults';

const fault = (code: string, field: string[] | null, message = code) => ({ code, field, message });

describe('faults of a form', () => {
  test('a path loses the input it stands in and the place in a list', () => {
    expect(faultPath(['input', 'buyer', 'phone'])).toBe('buyer.phone');
    expect(faultPath(['input', 'selections', '1', 'optionId'])).toBe('selections.optionId');
    expect(faultPath(null)).toBe('');
  });

  test('a fault finds its field by path, else by code, else stands over the form', () => {
    const sorted = sortFaults(
      [fault('A', ['input', 'buyer', 'phone']), fault('BUYER_MISSING', null), fault('C', ['input', 'other'])],
      { 'buyer.phone': 'phone', BUYER_MISSING: 'name' },
    );
    expect(sorted).toEqual({ fields: { phone: 'A', name: 'BUYER_MISSING' }, form: ['C'] });
  });

  test('a field says one thing, and the form never says one thing twice', () => {
    const sorted = sortFaults(
      [
        fault('A', ['name'], 'first'),
        fault('B', ['name'], 'second'),
        fault('C', null, 'x'),
        fault('D', null, 'x'),
      ],
      { name: 'name' },
    );
    expect(sorted).toEqual({ fields: { name: 'first' }, form: ['x'] });
    expect(hasFaults(sorted)).toBe(true);
    expect(hasFaults(noFaults)).toBe(false);
  });
});
