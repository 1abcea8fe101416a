-- What a seller puts together for a customer on the phone: a cart, and a link that opens it for paying.
CREATE TABLE draft_order (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  secret text NOT NULL,
  seller_id uuid NOT NULL REFERENCES seller (id),
  cart_id uuid NOT NULL UNIQUE REFERENCES cart (id),
  customer_name text NOT NULL,
  customer_phone text NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  created_by uuid,
  idempotency_key text,
  cancelled_at timestamptz,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX draft_order_seller_idx ON draft_order (seller_id, id DESC);
CREATE UNIQUE INDEX draft_order_idempotency_key ON draft_order (seller_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON draft_order TO gebyar_app;
ALTER TABLE draft_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_order FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_order_platform ON draft_order USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY draft_order_seller ON draft_order USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));
-- No public answer is made of it.
INSERT INTO unannounced_table (name) VALUES ('draft_order');
