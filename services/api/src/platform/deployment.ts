import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCurrencyCode } from '@gebyar/money';
import { z } from 'zod';
import { paymentsSchema } from './deployment-payments.js';

const localized = z.object({ id: z.string().optional(), en: z.string().optional() });

const schema = z.object({
  name: z.string().min(1),
  currency: z.string().refine(isCurrencyCode, 'must be a currency that packages/money knows'),
  timeZone: z.string().min(1),
  cityCode: z.string().regex(/^\d{2}\.\d{2}$/),
  whatsappNumber: z
    .string()
    .regex(/^62\d{8,12}$/)
    .optional(),
  orderPrefix: z.string().regex(/^[A-Z]{2,4}$/),
  payments: paymentsSchema,
  catalog: z
    .object({
      // Whether the office looks at products before shoppers see them; FIRST_PRODUCTS: until so many have been in the shop.
      review: z.enum(['ALWAYS', 'FIRST_PRODUCTS', 'NEVER']).default('ALWAYS'),
      firstProducts: z.number().int().positive().default(3),
    })
    .prefault({}),
  orders: z
    .object({
      /** Days from the delivery until an order counts as completed, unless the shopper says so before. */
      completeAfterDeliveredDays: z.number().positive().default(3),
      /** The same from the sending, where nobody has marked the delivery. */
      completeAfterShippedDays: z.number().positive().default(14),
    })
    .prefault({}),
  payouts: z
    .object({
      /** Days from an order's completion to the day its money may be paid out to the seller. */
      holdDays: z.number().int().min(0).max(60).default(2),
      /** What a seller has to have for a payout, in minor units. */
      minimum: z.number().int().positive().default(1_000_000),
      /**
       * For which reasons of a dispute that is lost, in the provider's words, the sellers pay the provider's fee too: those that a
       * seller can help. For others, such as a stolen card, the platform does.
       */
      disputeFeeFor: z
        .array(z.string().min(1))
        .default(['product_not_received', 'product_unacceptable', 'credit_not_processed']),
    })
    .prefault({}),
  /** Who brings parcels. In the address of the tracking page, {number} stands for the parcel's number. */
  couriers: z
    .array(
      z.object({
        code: z.string().regex(/^[a-z0-9-]{2,30}$/),
        name: z.string().min(1).max(80),
        trackingUrl: z
          .string()
          .regex(/^https:\/\/[^\s{}]+(\{number\}[^\s{}]*)?$/)
          .optional(),
      }),
    )
    .default([]),
  returns: z
    .object({
      /** For how many days after it has arrived something can be sent back. */
      windowDays: z.number().min(0).default(7),
    })
    .prefault({}),
  reviews: z
    .object({
      /** Days from the delivery to the letter that invites a review. */
      inviteAfterDays: z.number().min(0).default(3),
      /** For how long a shopper may change a review. */
      editDays: z.number().positive().default(30),
      /** Whether a review with an address in it waits for the office. */
      holdLinks: z.boolean().default(true),
      /** A review with one of these words waits for the office. */
      heldWords: z.array(z.string().min(1)).default([]),
    })
    .prefault({}),
});

const shippingSchema = z.object({
  zones: z.array(z.object({ code: z.string(), name: localized, regions: z.array(z.string()) })),
  methods: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['DELIVERY', 'PICK_UP']),
      title: localized,
      description: localized.default({}),
      position: z.number().int(),
      rates: z
        .array(
          z.object({
            zone: z.string(),
            maxWeightGrams: z.number().int().positive(),
            price: z.number().int().nonnegative(),
            extraGrams: z.number().int().positive().optional(),
            extraPrice: z.number().int().nonnegative().optional(),
            minDays: z.number().int().nonnegative(),
            maxDays: z.number().int().nonnegative(),
          }),
        )
        .default([]),
    }),
  ),
});

/** What makes one deployment itself: names, home city, currency. Data, never code. */
export type Deployment = z.infer<typeof schema>;
/** Zones, methods and the zone x weight table; prices in minor units. */
export type DeploymentShipping = z.infer<typeof shippingSchema>;

const read = (directory: string, file: string): unknown =>
  JSON.parse(readFileSync(join(directory, file), 'utf8'));

/** @throws when a file is missing or does not fit its shape. */
export const loadDeployment = (directory: string): Deployment =>
  schema.parse(read(directory, 'deployment.json'));
export const loadDeploymentShipping = (directory: string): DeploymentShipping =>
  shippingSchema.parse(read(directory, 'shipping.json'));
