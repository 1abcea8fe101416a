-- Pictures keep one re-encoded master; the worker makes what browsers are given from it.
ALTER TABLE media_asset
  ADD COLUMN source_hash text,
  ADD COLUMN master_file text,
  ADD COLUMN alt_text jsonb,
  ADD COLUMN blur_data_url text,
  ADD COLUMN focal_x double precision NOT NULL DEFAULT 0.5 CHECK (focal_x BETWEEN 0 AND 1),
  ADD COLUMN focal_y double precision NOT NULL DEFAULT 0.5 CHECK (focal_y BETWEEN 0 AND 1),
  ADD COLUMN purpose text NOT NULL DEFAULT 'PLATFORM'
    CHECK (purpose IN ('PLATFORM', 'PRODUCT', 'SELLER_PROFILE', 'REVIEW', 'CERTIFICATE', 'MOTIF', 'CONTENT')),
  ADD COLUMN owner_seller_id uuid,
  ADD COLUMN created_by uuid REFERENCES app_user (id),
  -- The last time the same bytes were uploaded again; what nobody refers to is kept for a day from then.
  ADD COLUMN touched_at timestamptz NOT NULL DEFAULT now(),
  -- Set when every width in every format is there.
  ADD COLUMN variants_made_at timestamptz;

-- What was stored before has its widest file for a master.
UPDATE media_asset SET
  source_hash = content_hash,
  master_file = content_hash || '-' || (SELECT max(kept) FROM unnest(widths) AS kept) || '.webp';
ALTER TABLE media_asset ALTER COLUMN source_hash SET NOT NULL, ALTER COLUMN master_file SET NOT NULL;

-- One row for each stored width of a picture in each format.
CREATE TABLE media_file (
  asset_id uuid NOT NULL REFERENCES media_asset (id) ON DELETE CASCADE,
  format text NOT NULL CHECK (format IN ('avif', 'webp')),
  width integer NOT NULL CHECK (width > 0),
  byte_size integer NOT NULL CHECK (byte_size >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (asset_id, format, width)
);
INSERT INTO media_file (asset_id, format, width, byte_size)
  SELECT id, 'webp', kept, 0 FROM media_asset, unnest(widths) AS kept;
GRANT SELECT, INSERT, UPDATE, DELETE ON media_file TO gebyar_app;
ALTER TABLE media_asset DROP COLUMN widths;

-- Equal bytes of one owner are one picture. Two owners never share one: each sets their own focal point and words.
CREATE UNIQUE INDEX media_asset_source_key ON media_asset (source_hash, owner_seller_id, created_by) NULLS NOT DISTINCT;
CREATE INDEX media_asset_uploads_idx ON media_asset (created_by, touched_at) WHERE created_by IS NOT NULL;
CREATE INDEX media_asset_touched_idx ON media_asset (touched_at);
GRANT UPDATE, DELETE ON media_asset TO gebyar_app;

-- A picture is seen by whoever was given its id or address; it is changed by its owner alone.
ALTER TABLE media_asset ENABLE ROW LEVEL SECURITY;
ALTER TABLE media_asset FORCE ROW LEVEL SECURITY;
CREATE POLICY media_asset_platform ON media_asset USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY media_asset_seller ON media_asset
  USING ((SELECT gebyar_scope()) = 'seller' AND owner_seller_id = (SELECT gebyar_seller()));
CREATE POLICY media_asset_read ON media_asset FOR SELECT
  USING ((SELECT gebyar_scope()) IN ('public', 'seller', 'order_group'));
