-- Discounts as data. A promotion without a seller is the operator's; one with a seller is on that seller's goods alone and paid by it.
-- terms: {"percentBp": 1000, "maxDiscount": "500000"} and the like by kind, see pricing/promotion.terms.ts. Minor units as text, JSON has no bigint.
-- category_ids, motif_ids, seller_ids: JSON arrays of row ids; an empty one is no condition.
CREATE TABLE promotion (
  id uuid PRIMARY KEY,
  seller_id uuid REFERENCES seller (id),
  title jsonb NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y', 'FREE_SHIPPING', 'TIERED')),
  terms jsonb NOT NULL,
  funded_by text NOT NULL CHECK (funded_by IN ('SELLER', 'OPERATOR')),
  audience text NOT NULL CHECK (audience IN ('AUTOMATIC', 'COUPON')),
  category_ids jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(category_ids) = 'array'),
  motif_ids jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(motif_ids) = 'array'),
  seller_ids jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(seller_ids) = 'array'),
  minimum_subtotal bigint CHECK (minimum_subtotal > 0),
  first_order_only boolean NOT NULL DEFAULT false,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT promotion_time CHECK (ends_at > starts_at),
  CONSTRAINT promotion_funding CHECK (seller_id IS NULL OR funded_by = 'SELLER')
);
CREATE INDEX promotion_automatic_idx ON promotion (ends_at) WHERE audience = 'AUTOMATIC';
CREATE INDEX promotion_seller_idx ON promotion (seller_id, id);

-- Limits hold by the CHECK and by conditional updates in checkout's transaction (M4). Codes are kept in capitals.
CREATE TABLE coupon (
  id uuid PRIMARY KEY,
  promotion_id uuid NOT NULL REFERENCES promotion (id),
  seller_id uuid REFERENCES seller (id),
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{2,39}$'),
  total_limit integer CHECK (total_limit > 0),
  per_person_limit integer CHECK (per_person_limit > 0),
  uses integer NOT NULL DEFAULT 0 CHECK (uses >= 0),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT coupon_limit CHECK (uses <= total_limit)
);
CREATE INDEX coupon_promotion_idx ON coupon (promotion_id, id);

-- Who has taken a coupon how often: `phone:+62…`, and `user:<id>` where somebody was signed in.
CREATE TABLE coupon_person (
  coupon_id uuid NOT NULL REFERENCES coupon (id),
  person text NOT NULL,
  uses integer NOT NULL CHECK (uses >= 0),
  PRIMARY KEY (coupon_id, person)
);

-- One for each coupon of an order group. It is given back when nobody paid, and taken again for money that comes late.
CREATE TABLE coupon_use (
  coupon_id uuid NOT NULL REFERENCES coupon (id),
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  persons jsonb NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now(),
  given_back_at timestamptz,
  PRIMARY KEY (coupon_id, order_group_id)
);
CREATE INDEX coupon_use_group_idx ON coupon_use (order_group_id);

-- Codes that the shopper entered.
CREATE TABLE cart_coupon (
  cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
  coupon_id uuid NOT NULL REFERENCES coupon (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cart_id, coupon_id)
);

-- The effective burden on goods, tax included in the price, by the day it begins.
CREATE TABLE tax_rate (
  code text NOT NULL,
  effective_from date NOT NULL,
  rate_bp integer NOT NULL CHECK (rate_bp BETWEEN 0 AND 10000),
  source text NOT NULL,
  PRIMARY KEY (code, effective_from)
);
INSERT INTO tax_rate (code, effective_from, rate_bp, source) VALUES
  ('PPN', '2022-04-01', 1100, 'UU 7/2021 (HPP) pasal 4 angka 2, mengubah pasal 7 UU PPN'),
  ('PPN', '2025-01-01', 1100, 'PMK 131/2024 pasal 3: 12 % dari 11/12 harga jual');

-- Sellers that charge PPN (pengusaha kena pajak); most do not and have no row.
CREATE TABLE seller_tax (
  seller_id uuid PRIMARY KEY REFERENCES seller (id),
  charges_ppn boolean NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO unannounced_table (name) VALUES ('promotion'), ('coupon'), ('coupon_person'), ('coupon_use'), ('cart_coupon'), ('tax_rate'), ('seller_tax');
GRANT SELECT, INSERT, UPDATE ON promotion, coupon, coupon_person, coupon_use, tax_rate, seller_tax TO gebyar_app;
GRANT SELECT, INSERT, DELETE ON cart_coupon TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['promotion', 'coupon', 'coupon_person', 'coupon_use', 'cart_coupon', 'tax_rate', 'seller_tax'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['promotion', 'coupon', 'seller_tax'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
CREATE POLICY tax_rate_read ON tax_rate FOR SELECT USING (true);
