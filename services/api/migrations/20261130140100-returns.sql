-- Things that a shopper sends back. number: the order's with the place in it, e.g. GB-7K2M-9QXT-1-R1.
CREATE TABLE return_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  order_id uuid NOT NULL REFERENCES "order" (id),
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  status text NOT NULL CHECK (status IN (
    'REQUESTED', 'APPROVED', 'DECLINED', 'ESCALATED', 'REJECTED', 'SHIPPED_BACK', 'RECEIVED', 'REFUNDED', 'CLOSED', 'CANCELLED')),
  reason text NOT NULL CHECK (reason IN ('DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'CHANGED_MIND', 'OTHER')),
  note text NOT NULL DEFAULT '',
  resolution text NOT NULL CHECK (resolution IN ('REFUND', 'EXCHANGE')),
  -- Who pays for the way back.
  delivery_paid_by text NOT NULL CHECK (delivery_paid_by IN ('SELLER', 'SHOPPER')),
  courier text,
  tracking_number text,
  -- The first try to give the money back; one that failed is tried again by another refund.
  refund_id uuid REFERENCES refund (id),
  exchange_cart_id uuid REFERENCES cart (id),
  requested_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX return_request_order_idx ON return_request (order_id, id);
CREATE INDEX return_request_seller_idx ON return_request (seller_id, id DESC);
CREATE INDEX return_request_status_idx ON return_request (status, id DESC);
CREATE UNIQUE INDEX return_request_refund_idx ON return_request (refund_id) WHERE refund_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON return_request TO gebyar_app;

CREATE TABLE return_line (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL REFERENCES return_request (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  quantity integer NOT NULL CHECK (quantity > 0),
  -- For an exchange: what is wanted in its place.
  wanted_variant_id uuid REFERENCES product_variant (id),
  -- As it arrived at the seller; null until then.
  condition text CHECK (condition IN ('AS_SENT', 'DAMAGED', 'NOT_RECEIVED')),
  restocked boolean NOT NULL DEFAULT false,
  UNIQUE (return_id, order_line_id),
  CHECK (NOT restocked OR condition IN ('AS_SENT', 'DAMAGED'))
);
CREATE INDEX return_line_order_line_idx ON return_line (order_line_id);
GRANT SELECT, INSERT, UPDATE ON return_line TO gebyar_app;

CREATE TABLE return_photo (
  return_id uuid NOT NULL REFERENCES return_request (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  position smallint NOT NULL CHECK (position BETWEEN 1 AND 5),
  asset_id uuid NOT NULL REFERENCES media_asset (id),
  PRIMARY KEY (return_id, position)
);
GRANT SELECT, INSERT ON return_photo TO gebyar_app;

-- Every move once, with who made it and what they said.
CREATE TABLE return_transition (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL REFERENCES return_request (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  from_status text,
  to_status text NOT NULL,
  by_whom text NOT NULL CHECK (by_whom IN ('SHOPPER', 'SELLER', 'OFFICE', 'SYSTEM')),
  actor_id uuid,
  note text NOT NULL DEFAULT '',
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX return_transition_return_idx ON return_transition (return_id, id);
CREATE TRIGGER return_transition_append_only BEFORE UPDATE OR DELETE ON return_transition FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON return_transition TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['return_request', 'return_line', 'return_photo', 'return_transition'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (
      (SELECT gebyar_scope()) = 'order_group'
      AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = %I.order_id AND o.order_group_id = (SELECT gebyar_order_group())))$p$, t || '_of_group', t, t);
  END LOOP;
END $$;

INSERT INTO unannounced_table (name) VALUES ('return_request'), ('return_line'), ('return_photo'), ('return_transition');
