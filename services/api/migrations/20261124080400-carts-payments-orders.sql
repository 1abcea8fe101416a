CREATE TABLE cart (
  id uuid PRIMARY KEY,
  user_id uuid REFERENCES app_user (id),
  buyer_name text,
  buyer_phone text,
  buyer_email text,
  address_line text,
  subdistrict_code text REFERENCES subdistrict (code),
  postal_code text,
  landmark text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE cart_line (
  id uuid PRIMARY KEY,
  cart_id uuid NOT NULL REFERENCES cart (id),
  variant_id uuid NOT NULL REFERENCES product_variant (id),
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  seen_price bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (cart_id, variant_id)
);
CREATE TABLE cart_delivery (
  cart_id uuid NOT NULL REFERENCES cart (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  method_code text NOT NULL REFERENCES shipping_method (code),
  PRIMARY KEY (cart_id, seller_id)
);
GRANT SELECT, INSERT, UPDATE ON cart TO gebyar_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cart_line, cart_delivery TO gebyar_app;

CREATE TABLE order_group (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  secret text NOT NULL,
  cart_id uuid NOT NULL UNIQUE REFERENCES cart (id),
  user_id uuid REFERENCES app_user (id),
  buyer_name text NOT NULL,
  buyer_phone text NOT NULL,
  buyer_email text,
  address jsonb,
  locale text NOT NULL,
  subtotal bigint NOT NULL CHECK (subtotal >= 0),
  delivery_total bigint NOT NULL CHECK (delivery_total >= 0),
  total bigint NOT NULL CHECK (total = subtotal + delivery_total),
  idempotency_key text NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX order_group_user_idx ON order_group (user_id, id DESC);
CREATE INDEX order_group_phone_idx ON order_group (buyer_phone);
GRANT SELECT, INSERT ON order_group TO gebyar_app;

CREATE TABLE "order" (
  id uuid PRIMARY KEY,
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  number text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('PENDING_PAYMENT', 'PAID', 'PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED')),
  subtotal bigint NOT NULL CHECK (subtotal >= 0),
  delivery_total bigint NOT NULL CHECK (delivery_total >= 0),
  total bigint NOT NULL CHECK (total = subtotal + delivery_total),
  delivery jsonb NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (order_group_id, seller_id)
);
CREATE INDEX order_seller_idx ON "order" (seller_id, id DESC);
CREATE INDEX order_seller_status_idx ON "order" (seller_id, status, id DESC);
GRANT SELECT, INSERT, UPDATE ON "order" TO gebyar_app;

CREATE TABLE order_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  position integer NOT NULL,
  variant_id uuid NOT NULL REFERENCES product_variant (id),
  product_id uuid NOT NULL REFERENCES product (id),
  title jsonb NOT NULL,
  variant_title jsonb NOT NULL DEFAULT '{}',
  sku text,
  image_asset_id uuid REFERENCES media_asset (id),
  quantity integer NOT NULL CHECK (quantity > 0),
  unit_price bigint NOT NULL CHECK (unit_price > 0),
  total bigint NOT NULL CHECK (total = unit_price * quantity)
);
CREATE INDEX order_line_order_idx ON order_line (order_id, position);
GRANT SELECT, INSERT ON order_line TO gebyar_app;

-- Invariant O2: each move along the machine's edges once, in the transaction of its effect.
CREATE TABLE order_transition (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  from_status text NOT NULL,
  to_status text NOT NULL,
  actor_id uuid,
  reason text,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX order_transition_order_idx ON order_transition (order_id, id);
CREATE TRIGGER order_transition_append_only BEFORE UPDATE OR DELETE ON order_transition FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON order_transition TO gebyar_app;

CREATE TABLE shipment (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL UNIQUE REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  courier text NOT NULL,
  tracking_number text,
  shipped_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON shipment TO gebyar_app;

-- The intent row is committed, with its idempotency key, before the provider is called (E1), and never deleted.
CREATE TABLE payment (
  id uuid PRIMARY KEY,
  order_group_id uuid NOT NULL UNIQUE REFERENCES order_group (id),
  provider text NOT NULL,
  method text NOT NULL CHECK (method IN ('CARD')),
  status text NOT NULL CHECK (status IN ('PENDING', 'PAID', 'FAILED', 'EXPIRED', 'REFUNDED')),
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL,
  idempotency_key text NOT NULL UNIQUE,
  return_url text NOT NULL,
  provider_session_id text UNIQUE,
  provider_payment_id text UNIQUE,
  redirect_url text,
  expires_at timestamptz NOT NULL,
  session_claimed_until timestamptz,
  checked_at timestamptz,
  paid_at timestamptz,
  parked_reason text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX payment_pending_idx ON payment (expires_at) WHERE status = 'PENDING';
CREATE INDEX payment_parked_idx ON payment (id) WHERE parked_reason IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON payment TO gebyar_app;

CREATE TABLE refund (
  id uuid PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment (id),
  amount bigint NOT NULL CHECK (amount > 0),
  status text NOT NULL CHECK (status IN ('PENDING', 'SUCCEEDED', 'FAILED')),
  reason text NOT NULL,
  idempotency_key text NOT NULL UNIQUE,
  provider_refund_id text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz
);
CREATE INDEX refund_payment_idx ON refund (payment_id);
GRANT SELECT, INSERT, UPDATE ON refund TO gebyar_app;

-- The webhook inbox (E2): 'seen' and the job that acts on it commit together.
CREATE TABLE provider_event (
  provider text NOT NULL,
  id text NOT NULL,
  type text NOT NULL,
  object_id text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (provider, id)
);
GRANT SELECT, INSERT ON provider_event TO gebyar_app;

-- One row for each message that must be sent once.
CREATE TABLE notification (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  recipient text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  UNIQUE (kind, subject_id, recipient)
);
GRANT SELECT, INSERT, UPDATE ON notification TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order', 'order_line', 'order_transition', 'shipment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
  -- What a shopper pays and to whom is nobody else's: sellers see their order, not the group.
  FOREACH t IN ARRAY ARRAY['cart', 'cart_line', 'cart_delivery', 'order_group', 'payment', 'refund', 'provider_event', 'notification'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
END $$;
-- A seller needs the buyer's name, phone and address of the groups that hold an order of its own.
CREATE POLICY order_group_seller ON order_group FOR SELECT USING (
  (SELECT gebyar_scope()) = 'seller'
  AND EXISTS (SELECT 1 FROM "order" o WHERE o.order_group_id = order_group.id AND o.seller_id = (SELECT gebyar_seller()))
);
CREATE POLICY order_of_group ON "order" FOR SELECT
  USING ((SELECT gebyar_scope()) = 'order_group' AND order_group_id = (SELECT gebyar_order_group()));
CREATE POLICY order_line_of_group ON order_line FOR SELECT USING (
  (SELECT gebyar_scope()) = 'order_group'
  AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = order_line.order_id AND o.order_group_id = (SELECT gebyar_order_group()))
);
CREATE POLICY shipment_of_group ON shipment FOR SELECT USING (
  (SELECT gebyar_scope()) = 'order_group'
  AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = shipment.order_id AND o.order_group_id = (SELECT gebyar_order_group()))
);
CREATE POLICY order_group_own ON order_group FOR SELECT
  USING ((SELECT gebyar_scope()) = 'order_group' AND id = (SELECT gebyar_order_group()));
CREATE POLICY payment_own ON payment FOR SELECT
  USING ((SELECT gebyar_scope()) = 'order_group' AND order_group_id = (SELECT gebyar_order_group()));
