import { expect, test } from '@jest/globals';
import { isPaymentPage } from './payment-page';

const origins = ['https://checkout.stripe.com', 'http://localhost:4242'];

test.each([
  ['https://checkout.stripe.com/c/pay/cs_1', true],
  ['http://localhost:4242/pay/cs_1', true],
  ['http://checkout.stripe.com/c/pay/cs_1', false],
  ['https://checkout.stripe.com.evil.test/', false],
  ['https://checkout.stripe.com@evil.test/', false],
  ['javascript:alert(1)', false],
  ['/orders', false],
  ['', false],
])('%s may be gone to: %s', (url, expected) => {
  expect(isPaymentPage(url, origins)).toBe(expected);
});
