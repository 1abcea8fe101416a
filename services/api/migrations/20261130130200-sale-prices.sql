-- A lower price for a time. product_variant.price and compare_at_price are what shoppers see now; while a sale is on, the
-- seller's own are kept here. A job turns sales on and off; checkout looks at the times itself.
CREATE TABLE variant_sale (
  variant_id uuid PRIMARY KEY REFERENCES product_variant (id),
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  sale_price bigint NOT NULL CHECK (sale_price > 0),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  -- Null while the variant is at the seller's own price.
  own_price bigint CHECK (own_price > sale_price),
  own_compare_at_price bigint,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX variant_sale_product_idx ON variant_sale (product_id);
CREATE INDEX variant_sale_to_start_idx ON variant_sale (starts_at) WHERE own_price IS NULL;
CREATE INDEX variant_sale_to_end_idx ON variant_sale (ends_at);
-- The change of the variant's price is what is announced.
INSERT INTO unannounced_table (name) VALUES ('variant_sale');
GRANT SELECT, INSERT, UPDATE, DELETE ON variant_sale TO gebyar_app;
ALTER TABLE variant_sale ENABLE ROW LEVEL SECURITY;
ALTER TABLE variant_sale FORCE ROW LEVEL SECURITY;
CREATE POLICY variant_sale_platform ON variant_sale USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY variant_sale_seller ON variant_sale USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));
