/** The `error` object of a Stripe answer: https://docs.stripe.com/api/errors */
export interface StripeErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | 'rate_limit_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: object;
}

/** An answer other than success. What was written before it was thrown stands: a declined charge is recorded. */
export class StripeFault extends Error {
  override name = 'StripeFault';
  readonly status: number;
  readonly body: StripeErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: StripeErrorBody, headers: Readonly<Record<string, string>> = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** 400: the request is wrong as it stands. */
export const invalidRequest = (message: string, details: { code?: string; param?: string } = {}) =>
  new StripeFault(400, { type: 'invalid_request_error', message, ...details });

/** 404: no object of that id; Stripe names the object by its word, such as `checkout.session`. */
export const resourceMissing = (word: string, id: string, param = 'id') =>
  new StripeFault(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${word}: '${id}'`,
    param,
  });

export const unrecognizedUrl = (method: string, path: string) =>
  new StripeFault(404, {
    type: 'invalid_request_error',
    message:
      `Unrecognized request URL (${method}: ${path}). ` +
      'Please see https://stripe.com/docs or we can help at https://support.stripe.com/.',
  });

export const missingKey = () =>
  new StripeFault(401, {
    type: 'invalid_request_error',
    message:
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
  });

/** 401. Shows the end of the key only, as Stripe does, so that a log of it gives nothing away. */
export const wrongKey = (key: string) =>
  new StripeFault(401, {
    type: 'invalid_request_error',
    message: `Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(8)}${key.length > 16 ? key.slice(-4) : ''}`,
  });

/** 500. Stripe's SDK takes a retry as useless when the answer is stored under the idempotency key, and so says Stripe. */
export const serverError = (stored: boolean) =>
  new StripeFault(
    500,
    { type: 'api_error', message: 'An unknown error occurred.' },
    { 'stripe-should-retry': String(!stored) },
  );

export const tooManyRequests = (retryAfterSeconds: number) =>
  new StripeFault(
    429,
    { type: 'invalid_request_error', code: 'rate_limit', message: 'Request rate limit exceeded.' },
    { 'retry-after': String(retryAfterSeconds), 'stripe-rate-limited-reason': 'global-rate' },
  );

export const keyInUse = (key: string) =>
  new StripeFault(409, {
    type: 'invalid_request_error',
    code: 'idempotency_key_in_use',
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted ' +
      `twice, and the other request is still going through): ${key}. Please try again later.`,
  });

export const idempotencyMismatch = (message: string) =>
  new StripeFault(400, { type: 'idempotency_error', message });

export const balanceInsufficient = (message: string) =>
  invalidRequest(message, { code: 'balance_insufficient' });
