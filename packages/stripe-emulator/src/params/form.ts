import qs from 'qs';
import { invalidRequest } from '../errors.ts';

/**
 * Reads Stripe's form encoding (`line_items[0][quantity]=2`). Every value is text; what it means is for the endpoint's
 * schema to say.
 *
 * @throws StripeFault 400 when there is more in it than any real call sends
 */
export function parseForm(text: string): Record<string, unknown> {
  try {
    return qs.parse(text, {
      depth: 8,
      strictDepth: true,
      arrayLimit: 200,
      parameterLimit: 5000,
      throwOnLimitExceeded: true,
      duplicates: 'last',
    });
  } catch {
    throw invalidRequest('The request holds too many or too deeply nested parameters.');
  }
}
