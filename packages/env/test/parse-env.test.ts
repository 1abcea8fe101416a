import { describe, expect, test } from '@jest/globals';
import { EnvironmentError, httpUrl, parseEnv, port, wholeNumber } from '../src/index.ts';

const shape = { PORT_API: port(4000), PUBLIC_URL: httpUrl().optional(), WORKERS: wholeNumber(2, 1) };

describe('the environment', () => {
  test('defaults hold for what is absent or empty', () => {
    expect(parseEnv(shape, { PORT_API: '' })).toEqual({ PORT_API: 4000, WORKERS: 2 });
  });

  test('text becomes numbers, and a trailing slash is dropped', () => {
    expect(parseEnv(shape, { PORT_API: '80', PUBLIC_URL: 'https://a.test/', WORKERS: '3' })).toEqual({
      PORT_API: 80,
      PUBLIC_URL: 'https://a.test',
      WORKERS: 3,
    });
  });

  test('each wrong variable gives one line that names it and never its value', () => {
    const faulty = () => parseEnv(shape, { PORT_API: '70000', PUBLIC_URL: 'ftp://secret', WORKERS: '0' });
    expect(faulty).toThrow(EnvironmentError);
    try {
      faulty();
    } catch (error) {
      const lines = String((error as Error).message).split('\n');
      expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT_API', 'PUBLIC_URL', 'WORKERS']);
      expect(lines.join()).not.toMatch(/secret|70000/);
    }
  });
});
