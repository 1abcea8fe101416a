import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import { chargeParts, type ChargedPart, type Charge, type Rule } from './commission.rules.js';
import type { SoldPart } from './ledger.split.js';

interface Row {
  order_id: string;
  order_line_id: string | null;
  seller_id: string;
  placed_at: Date;
  paid: bigint;
  promotion: bigint;
  tax: bigint;
  category_ids: string[];
  programmes: string[];
}

export interface ChargedSale {
  part: SoldPart;
  charge: Charge;
  base: bigint;
}

/** Lines of the orders, then their deliveries, as they were agreed at checkout. */
async function agreedParts(tx: Transaction, orderGroupId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT "order".id AS order_id, line.id AS order_line_id, "order".seller_id, "order".placed_at,
      line.total - line.discount_total AS paid, line.operator_discount_total AS promotion, line.tax_total AS tax,
      (WITH RECURSIVE above AS (
        SELECT category.id, category.parent_id FROM product JOIN category ON category.id = product.category_id
        WHERE product.id = line.product_id
        UNION ALL SELECT category.id, category.parent_id FROM category JOIN above ON category.id = above.parent_id
      ) SELECT coalesce(array_agg(above.id::text), '{}') FROM above) AS category_ids,
      (SELECT coalesce(array_agg(label), '{}') FROM seller_programme WHERE seller_id = "order".seller_id) AS programmes
    FROM "order" JOIN order_line line ON line.order_id = "order".id
    WHERE "order".order_group_id = ${orderGroupId}
    UNION ALL
    SELECT "order".id, NULL, "order".seller_id, "order".placed_at,
      "order".delivery_total - "order".delivery_discount, "order".operator_discount_total - line.promotion,
      "order".tax_total - line.tax, '{}',
      (SELECT coalesce(array_agg(label), '{}') FROM seller_programme WHERE seller_id = "order".seller_id)
    FROM "order" JOIN LATERAL (
      SELECT coalesce(sum(operator_discount_total), 0)::bigint AS promotion, coalesce(sum(tax_total), 0)::bigint AS tax
      FROM order_line WHERE order_id = "order".id
    ) line ON true
    WHERE "order".order_group_id = ${orderGroupId} AND "order".delivery_total > 0
    ORDER BY order_id, order_line_id NULLS LAST`.execute(tx.sql);
  return rows;
}

/** The rules that held at a moment: the newest list that was there already; none before the first. */
async function rulesAt(tx: Transaction, at: Date): Promise<Rule[]> {
  const rows = await tx.sql
    .selectFrom('commission_rule')
    .selectAll()
    .where('version', '=', (from) =>
      from
        .selectFrom('commission_rule_list')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('created_at', '<=', at),
    )
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    sellerId: row.seller_id,
    categoryId: row.category_id,
    programme: row.programme,
    rateBp: row.rate_bp,
    fixed: row.fixed,
    onDelivery: row.on_delivery,
  }));
}

/** What the orders of a group sold, each part with its commission by the rules of the moment it was bought. */
export async function soldParts(tx: Transaction, orderGroupId: string): Promise<ChargedSale[]> {
  const rows = await agreedParts(tx, orderGroupId);
  const [first] = rows;
  if (!first) throw new Error(`order group ${orderGroupId} sold nothing`);
  const rules = await rulesAt(tx, first.placed_at);
  const sales: ChargedSale[] = [];
  for (const orderId of new Set(rows.map((row) => row.order_id))) {
    const own = rows.filter((row) => row.order_id === orderId);
    const parts: ChargedPart[] = own.map((row) => ({
      sale: { sellerId: row.seller_id, categoryIds: row.category_ids, programmes: row.programmes },
      delivery: row.order_line_id === null,
      base: row.paid + row.promotion - row.tax,
    }));
    const charges = chargeParts(rules, parts);
    own.forEach((row, index) => {
      const charge = charges[index] ?? { rule: null, amount: 0n };
      const { order_id, order_line_id, seller_id, paid, promotion, tax } = row;
      sales.push({
        part: {
          orderId: order_id,
          orderLineId: order_line_id,
          sellerId: seller_id,
          paid,
          promotion,
          tax,
          commission: charge.amount,
        },
        charge,
        base: parts[index]?.base ?? 0n,
      });
    });
  }
  return sales;
}
