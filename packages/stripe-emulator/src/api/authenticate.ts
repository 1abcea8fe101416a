import { timingSafeEqual } from 'node:crypto';
import { missingKey, wrongKey } from '../errors.ts';

const equal = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** The key of `Authorization: Bearer sk_test_...`, or of the user name of basic authentication as with `curl -u`. */
function keyOf(header: string): string {
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, 'base64').toString('utf8').split(':', 1)[0] ?? '';
  return '';
}

/** @throws StripeFault 401 */
export function requireKey(authorization: string | undefined, secretKey: string): void {
  const key = keyOf(authorization ?? '');
  if (key === '') throw missingKey();
  if (!equal(key, secretKey)) throw wrongKey(key);
}
