import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A version of the whole list of rules. Never changes: another one takes its place. */
export const CommissionRuleListSchema = defineEntity({
  name: 'CommissionRuleList',
  tableName: 'commission_rule_list',
  properties: {
    version: p.integer().primary().autoincrement(false),
    createdAt: p.datetime().defaultRaw('now()'),
    createdBy: p.uuid().nullable(),
  },
});

/** One rule in one version. What it says of seller, category and programme must all fit; null fits all. */
export const CommissionRuleSchema = defineEntity({
  name: 'CommissionRule',
  tableName: 'commission_rule',
  properties: {
    id: p.uuid().primary(),
    version: p.integer().primary(),
    position: p.integer(),
    title: p.string(),
    sellerId: p.uuid().nullable(),
    categoryId: p.uuid().nullable(),
    programme: p.string().nullable(),
    /** Basis points: 500 is 5 %. */
    rateBp: p.integer(),
    /** Minor units, for each order line. */
    fixed: p.bigint().default(0),
    onDelivery: p.boolean().default(false),
  },
});

/** A programme of the operator that a seller takes part in. */
export const SellerProgrammeSchema = defineEntity({
  name: 'SellerProgramme',
  tableName: 'seller_programme',
  properties: { sellerId: p.uuid().primary(), label: p.string().primary() },
});

/** What a sale owes, frozen: for a line, or for the delivery where there is none. */
export const OrderCommissionSchema = defineEntity({
  name: 'OrderCommission',
  tableName: 'order_commission',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    orderLineId: p.uuid().nullable(),
    sellerId: p.uuid(),
    /** The rule that decided; null when none fitted, which owes nothing. */
    ruleId: p.uuid().nullable(),
    ruleVersion: p.integer().nullable(),
    rateBp: p.integer(),
    fixed: p.bigint(),
    /** What it was reckoned on. */
    base: p.bigint(),
    amount: p.bigint(),
  },
});

export type CommissionRule = InferEntity<typeof CommissionRuleSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    commission_rule_list: InferKyselyTable<typeof CommissionRuleListSchema>;
    commission_rule: InferKyselyTable<typeof CommissionRuleSchema>;
    seller_programme: InferKyselyTable<typeof SellerProgrammeSchema>;
    order_commission: InferKyselyTable<typeof OrderCommissionSchema>;
  }
}
