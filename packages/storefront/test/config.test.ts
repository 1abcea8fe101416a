import { EnvironmentError } from '@gebyar/env';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../server/config';

describe('the environment', () => {
  test('has a default for everything outside production', () => {
    expect(readConfig('marketplace', {})).toMatchObject({
      port: 3000,
      apiUrl: 'http://localhost:4000',
      publicUrl: 'http://localhost:3000',
      mediaOrigins: ['http://localhost:4000'],
      paymentPageOrigins: ['https://checkout.stripe.com', 'http://localhost:4242'],
    });
  });

  test('makes a new session secret at each start', () => {
    expect(readConfig('marketplace', {}).sessionSecret).not.toBe(readConfig('marketplace', {}).sessionSecret);
  });

  test('production demands a session secret', () => {
    expect(() => readConfig('marketplace', { NODE_ENV: 'production' })).toThrow(EnvironmentError);
    expect(
      readConfig('marketplace', { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(16) }).production,
    ).toBe(true);
  });

  test('tells every fault on a line of its own', () => {
    const wrong = () =>
      readConfig('marketplace', { PORT_MARKETPLACE: '99999', API_URL: 'ftp://x', PAYMENT_PAGE_ORIGINS: 'x' });
    expect(wrong).toThrow(/^PORT_MARKETPLACE: .+\nAPI_URL: .+\nPAYMENT_PAGE_ORIGINS: .+$/);
  });
});
