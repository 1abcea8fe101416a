import { z } from 'zod';

const localized = z.object({ id: z.string().optional(), en: z.string().optional() });

const shared = {
  title: localized,
  description: localized.default({}),
  /** Smallest and largest total it is offered for, in minor units; the provider may draw the line closer. */
  minTotal: z.number().int().positive().optional(),
  maxTotal: z.number().int().positive().optional(),
};

const hours = z.number().positive().max(720);

const account = z.object({
  bank: z.string().min(1).max(80),
  number: z.string().regex(/^\d{5,34}$/, 'must be the digits of an account number'),
  holder: z.string().min(1).max(120),
});

const method = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('CARD'), ...shared }),
  z.object({
    kind: z.literal('BANK_TRANSFER'),
    ...shared,
    /** How long the shopper has; the goods are kept as long. */
    hours: hours.default(24),
    accounts: z.array(account).min(1),
  }),
  z.object({
    kind: z.literal('QRIS'),
    ...shared,
    hours: hours.default(6),
    /** The operator's static QRIS as EMVCo text; its checksum is looked at when the process starts. */
    payload: z.string().min(20).max(512),
    merchant: z.string().min(1).max(80),
  }),
  z.object({
    kind: z.literal('CASH_ON_PICKUP'),
    ...shared,
    /** How long the goods are kept at the counter. */
    days: z.number().positive().max(30).default(3),
  }),
]);

/** How a deployment is paid: the methods it offers, in the order they are shown, and how long people are given. */
export const paymentsSchema = z
  .object({
    methods: z
      .array(method)
      .min(1)
      .refine(
        (methods) => new Set(methods.map(({ kind }) => kind)).size === methods.length,
        'names a payment method twice',
      )
      .default([
        {
          kind: 'CARD',
          title: { id: 'Kartu debit atau kredit', en: 'Debit or credit card' },
          description: {},
        },
      ]),
    proofs: z
      .object({
        /** For how long the goods are kept at least while the office looks at a proof of payment. */
        checkHours: hours.default(24),
        /** How long a shopper whose proof was refused has at least for another one. */
        resendHours: hours.default(6),
        /** No proof stretches the time to pay beyond this, counted from checkout. */
        longestHours: hours.default(96),
        /** How many pictures a shopper may send for one payment. */
        most: z.number().int().min(1).max(20).default(5),
        /** For how many days after its end a payment still takes a proof: the money may have been sent in time. */
        lateDays: z.number().positive().max(365).default(30),
      })
      .prefault({}),
    /** How many hours before the end a shopper is reminded. */
    remindHours: hours.default(3),
  })
  .prefault({});

export type DeploymentPayments = z.infer<typeof paymentsSchema>;
export type DeploymentPaymentMethod = DeploymentPayments['methods'][number];
