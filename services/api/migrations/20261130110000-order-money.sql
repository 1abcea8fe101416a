-- What an order's money is made of, as agreed at checkout. Minor units throughout; prices include tax.
--   line:  unit_price x quantity = total;  total - discount_total is what is paid for it, tax_total of that is PPN
--   order: total = subtotal + delivery_total - discount_total;  discount_total holds the lines' discounts and delivery_discount
-- operator_discount_total is the part of the discounts that the operator pays for: the seller gets it all the same.

ALTER TABLE order_line
  ADD COLUMN list_price bigint CHECK (list_price > unit_price),
  ADD COLUMN discount_total bigint NOT NULL DEFAULT 0,
  ADD COLUMN operator_discount_total bigint NOT NULL DEFAULT 0,
  ADD COLUMN tax_rate_bp integer NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 10000),
  ADD COLUMN tax_total bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT order_line_discount CHECK (0 <= operator_discount_total AND operator_discount_total <= discount_total AND discount_total <= total),
  ADD CONSTRAINT order_line_tax CHECK (0 <= tax_total AND tax_total <= total - discount_total);

ALTER TABLE "order"
  ADD COLUMN discount_total bigint NOT NULL DEFAULT 0,
  ADD COLUMN delivery_discount bigint NOT NULL DEFAULT 0,
  ADD COLUMN operator_discount_total bigint NOT NULL DEFAULT 0,
  ADD COLUMN tax_total bigint NOT NULL DEFAULT 0,
  DROP CONSTRAINT order_check,
  ADD CONSTRAINT order_total CHECK (total = subtotal + delivery_total - discount_total AND total >= 0),
  ADD CONSTRAINT order_discount CHECK (
    0 <= delivery_discount AND delivery_discount <= delivery_total AND delivery_discount <= discount_total
    AND 0 <= operator_discount_total AND operator_discount_total <= discount_total),
  ADD CONSTRAINT order_tax CHECK (0 <= tax_total AND tax_total <= total);

ALTER TABLE order_group
  ADD COLUMN discount_total bigint NOT NULL DEFAULT 0 CHECK (discount_total >= 0),
  DROP CONSTRAINT order_group_check,
  ADD CONSTRAINT order_group_total CHECK (total = subtotal + delivery_total - discount_total AND total >= 0);

-- Every discount by itself: on a line, or on the delivery where order_line_id is null.
CREATE TABLE order_discount (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES "order" (id),
  order_line_id uuid REFERENCES order_line (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  position integer NOT NULL,
  title jsonb NOT NULL,
  coupon_code text,
  promotion_id uuid,
  funded_by text NOT NULL CHECK (funded_by IN ('SELLER', 'OPERATOR')),
  amount bigint NOT NULL CHECK (amount > 0)
);
CREATE INDEX order_discount_order_idx ON order_discount (order_id, position);
CREATE TRIGGER order_discount_append_only BEFORE UPDATE OR DELETE ON order_discount FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON order_discount TO gebyar_app;

-- What a refund is for: a line, or the delivery where order_line_id is null. Money that never became an order has none.
CREATE TABLE refund_line (
  id uuid PRIMARY KEY,
  refund_id uuid NOT NULL REFERENCES refund (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  order_line_id uuid REFERENCES order_line (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  quantity integer CHECK (quantity > 0),
  amount bigint NOT NULL CHECK (amount > 0)
);
CREATE INDEX refund_line_refund_idx ON refund_line (refund_id);
CREATE INDEX refund_line_order_idx ON refund_line (order_id);
CREATE TRIGGER refund_line_append_only BEFORE UPDATE OR DELETE ON refund_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON refund_line TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order_discount', 'refund_line'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (
      (SELECT gebyar_scope()) = 'order_group'
      AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = %I.order_id AND o.order_group_id = (SELECT gebyar_order_group())))$p$, t || '_of_group', t, t);
  END LOOP;
END $$;

-- No public answer is made of these: a sale must not drop what is kept of shelves.
INSERT INTO unannounced_table (name) VALUES ('order_discount'), ('refund_line');
