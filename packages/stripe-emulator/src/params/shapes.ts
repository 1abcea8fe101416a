import { z } from 'zod';

const refuse = (ctx: z.RefinementCtx, message: string, stripeCode?: string) => {
  ctx.addIssue({ code: 'custom', message, params: stripeCode === undefined ? {} : { stripeCode } });
  return z.NEVER;
};

const emptyMessage =
  'You passed an empty string for a parameter. We assume empty values are an attempt to unset a parameter; however it cannot be unset here.';

/** Text of at least one letter. */
export const text = (max = 5000) =>
  z.string().superRefine((value, ctx) => {
    if (value === '') refuse(ctx, emptyMessage, 'parameter_invalid_empty');
    if (value.length > max) refuse(ctx, `Invalid string: must be at most ${String(max)} characters`);
  });

export const integer = (min: number, max: number) =>
  z.string().transform((value, ctx) => {
    if (!/^-?\d{1,15}$/.test(value))
      return refuse(ctx, `Invalid integer: ${value.slice(0, 40)}`, 'parameter_invalid_integer');
    const number = Number(value);
    if (number < min)
      return refuse(
        ctx,
        `This value must be greater than or equal to ${String(min)}.`,
        'parameter_invalid_integer',
      );
    if (number > max)
      return refuse(
        ctx,
        `This value must be less than or equal to ${String(max)}.`,
        'parameter_invalid_integer',
      );
    return number;
  });

/** A point in time in seconds. */
export const timestamp = () => integer(0, 99_999_999_999);

/** An amount in minor units. Stripe takes twelve digits for IDR: https://docs.stripe.com/currencies */
export const amount = (min = 1) => integer(min, 999_999_999_999);

export const boolean = () =>
  z.string().transform((value, ctx) => {
    if (value === 'true') return true;
    if (value === 'false') return false;
    return refuse(ctx, `Invalid boolean: ${value.slice(0, 40)}`);
  });

export const currency = () =>
  z.string().transform((value, ctx) => {
    const code = value.toLowerCase();
    return /^[a-z]{3}$/.test(code) ? code : refuse(ctx, `Invalid currency: ${value.slice(0, 40)}.`);
  });

export const url = () =>
  z.string().superRefine((value, ctx) => {
    const parsed = URL.parse(value.replace('{CHECKOUT_SESSION_ID}', 'cs'));
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) refuse(ctx, 'Not a valid URL', 'url_invalid');
    else if (value.length > 5000)
      refuse(ctx, 'Invalid URL: URL must be 5000 characters or less.', 'url_invalid');
  });

export const email = () =>
  z.string().superRefine((value, ctx) => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
      refuse(ctx, `Invalid email address: ${value.slice(0, 80)}`, 'email_invalid');
  });

/** Up to 50 keys of 40 characters with values of 500: https://docs.stripe.com/metadata */
export const metadata = () =>
  z.union([z.literal(''), z.record(z.string(), z.string())]).superRefine((value, ctx) => {
    if (value === '') return;
    const entries = Object.entries(value);
    if (entries.length > 50) refuse(ctx, 'Metadata can hold at most 50 keys.');
    for (const [key, item] of entries) {
      if (key.length > 40) refuse(ctx, 'Metadata keys can have up to 40 characters.');
      if (item.length > 500)
        refuse(
          ctx,
          `Metadata values can have up to 500 characters, but you passed in a value that is ${String(item.length)} characters.`,
        );
    }
  });

export type MetadataParam = '' | Record<string, string> | undefined;

/** What stays of the metadata: `''` clears a key, or all of it. */
export function mergeMetadata(before: Record<string, string>, given: MetadataParam): Record<string, string> {
  if (given === undefined) return before;
  if (given === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== ''));
}

export const expand = () => z.array(z.string()).optional();

/** What every list takes: cursors, page size and a range of creation times. */
export const listShape = {
  limit: integer(1, 100).optional(),
  starting_after: text(255).optional(),
  ending_before: text(255).optional(),
  expand: expand(),
};

export const createdRange = () =>
  z
    .union([
      timestamp(),
      z.strictObject({
        gt: timestamp().optional(),
        gte: timestamp().optional(),
        lt: timestamp().optional(),
        lte: timestamp().optional(),
      }),
    ])
    .optional();

type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without the keys that hold undefined. */
export const withoutUndefined = <T extends object>(value: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as WithoutUndefined<T>;
