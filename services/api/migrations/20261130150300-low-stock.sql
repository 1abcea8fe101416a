-- From how few on a seller wants to be told. A variant's own number goes before the seller's; without any nobody is told.
CREATE TABLE stock_setting (
  seller_id uuid PRIMARY KEY REFERENCES seller (id),
  low_stock_threshold integer CHECK (low_stock_threshold BETWEEN 0 AND 1000000)
);
CREATE TABLE stock_threshold (
  variant_id uuid PRIMARY KEY REFERENCES product_variant (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  threshold integer NOT NULL CHECK (threshold BETWEEN 0 AND 1000000)
);
CREATE INDEX stock_threshold_seller_idx ON stock_threshold (seller_id);

-- Variants that were told of as running low; gone again when there are more, so that the next time is told of anew.
CREATE TABLE stock_low (
  variant_id uuid PRIMARY KEY REFERENCES product_variant (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  -- Those of a seller that were found together are told together.
  alert_id uuid NOT NULL,
  since timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX stock_low_seller_idx ON stock_low (seller_id);
CREATE INDEX stock_low_alert_idx ON stock_low (alert_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_setting, stock_threshold, stock_low TO gebyar_app;
INSERT INTO unannounced_table (name) VALUES ('stock_setting'), ('stock_threshold'), ('stock_low');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['stock_setting', 'stock_threshold', 'stock_low'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;

-- Published variants that somebody wants to be told of, with what can be bought of them now.
CREATE VIEW watched_stock WITH (security_invoker = true) AS
  SELECT watched.variant_id, watched.seller_id, watched.threshold,
    coalesce((SELECT sum(level.on_hand - level.reserved) FROM stock_level level
      WHERE level.variant_id = watched.variant_id AND level.sells_online), 0)::integer AS available
  FROM (
    SELECT variant.id AS variant_id, variant.seller_id, variant.product_id, variant.archived_at,
      coalesce(threshold.threshold, setting.low_stock_threshold) AS threshold
    FROM product_variant variant
    JOIN stock_setting setting ON setting.seller_id = variant.seller_id
    LEFT JOIN stock_threshold threshold ON threshold.variant_id = variant.id
  ) watched
  JOIN product ON product.id = watched.product_id AND product.status = 'PUBLISHED'
  WHERE watched.threshold IS NOT NULL AND watched.archived_at IS NULL;
GRANT SELECT ON watched_stock TO gebyar_app;
