-- What shoppers keep for later. Who wishes for what is the shopper's business: sellers are told numbers alone.
CREATE TABLE wish (
  user_id uuid NOT NULL REFERENCES app_user (id),
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, product_id)
);
CREATE INDEX wish_user_newest_idx ON wish (user_id, created_at DESC, product_id DESC);
CREATE INDEX wish_seller_product_idx ON wish (seller_id, product_id);
GRANT SELECT, INSERT, DELETE ON wish TO gebyar_app;
ALTER TABLE wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE wish FORCE ROW LEVEL SECURITY;
CREATE POLICY wish_platform ON wish USING ((SELECT gebyar_scope()) = 'platform');
