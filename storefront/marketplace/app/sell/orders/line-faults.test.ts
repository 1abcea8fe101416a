import { expect, test } from '@jest/globals';
import { sortLineFaults } from './line-faults';

const fault = (field: string[] | null, message: string) => ({ code: 'X', field, message });

test('what is wrong with a line stands beside its field', () => {
  const faults = [
    fault(['input', 'lines', '1', 'amount'], 'too much'),
    fault(['input', 'lines', '0', 'quantity'], 'too many'),
    fault(['input', 'lines', '0', 'quantity'], 'said once'),
    fault(['input', 'lines'], 'nothing chosen'),
    fault(['input', 'lines', '7', 'amount'], 'no such line'),
    fault(null, 'of the whole'),
  ];
  expect(sortLineFaults(faults, ['a', 'b'], { quantity: 'pieces' })).toEqual({
    fields: { 'amount.b': 'too much', 'pieces.a': 'too many' },
    form: ['nothing chosen', 'no such line', 'of the whole'],
  });
});
