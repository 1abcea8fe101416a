import { z } from 'zod';

/**
 * A strict schema whose parameters are all ones that the SDK's type of the call knows: one that Stripe has dropped, or
 * that is mistyped here, does not compile.
 */
export const paramsOf =
  <StripeParams>() =>
  <Shape extends z.ZodRawShape>(shape: Shape & Record<Exclude<keyof Shape, keyof StripeParams>, never>) =>
    z.strictObject<Shape>(shape);
