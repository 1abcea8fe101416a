-- What shopper and seller write to each other about an order, and the office when it is called in.
CREATE TABLE order_thread (
  order_id uuid PRIMARY KEY REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  last_message_id uuid NOT NULL,
  last_message_at timestamptz NOT NULL,
  -- The last message that each side has seen; ids sort by time.
  shopper_read_id uuid,
  seller_read_id uuid,
  office_read_id uuid,
  office_called_at timestamptz,
  office_called_by text CHECK (office_called_by IN ('SHOPPER', 'SELLER'))
);
CREATE INDEX order_thread_seller_idx ON order_thread (seller_id, last_message_id DESC);
CREATE INDEX order_thread_office_idx ON order_thread (last_message_id DESC) WHERE office_called_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON order_thread TO gebyar_app;

CREATE TABLE order_message (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES order_thread (order_id) DEFERRABLE INITIALLY DEFERRED,
  seller_id uuid NOT NULL REFERENCES seller (id),
  sender text NOT NULL CHECK (sender IN ('SHOPPER', 'SELLER', 'OFFICE')),
  actor_id uuid,
  author_name text NOT NULL,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
  idempotency_key text,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX order_message_order_idx ON order_message (order_id, id);
CREATE UNIQUE INDEX order_message_idempotency_key ON order_message (order_id, sender, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE TRIGGER order_message_append_only BEFORE UPDATE OR DELETE ON order_message FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON order_message TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order_thread', 'order_message'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (
      (SELECT gebyar_scope()) = 'order_group'
      AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = %I.order_id AND o.order_group_id = (SELECT gebyar_order_group())))$p$, t || '_of_group', t, t);
  END LOOP;
END $$;
-- No public answer is made of these.
INSERT INTO unannounced_table (name) VALUES ('order_thread'), ('order_message');
