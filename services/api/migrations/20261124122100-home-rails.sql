-- What the home page shows, row by row, as the office arranges it.
CREATE TABLE home_rail (
  id uuid PRIMARY KEY,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN
    ('SELLER', 'MOTIF', 'COLLECTION', 'COLLECTIONS', 'CATEGORIES', 'SELLERS', 'FEATURED', 'NEW', 'SALE')),
  title jsonb NOT NULL DEFAULT '{}',
  text jsonb NOT NULL DEFAULT '{}',
  -- Not seller_id: a change of any rail is a change of the home page, whoever stands in it.
  shown_seller_id uuid REFERENCES seller (id) ON DELETE CASCADE,
  motif_slug text REFERENCES motif (slug) ON DELETE CASCADE,
  collection_slug text REFERENCES collection (slug) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (position) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'SELLER') = (shown_seller_id IS NOT NULL)),
  CHECK ((kind = 'MOTIF') = (motif_slug IS NOT NULL)),
  CHECK ((kind = 'COLLECTION') = (collection_slug IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON home_rail TO gebyar_app;
ALTER TABLE home_rail ENABLE ROW LEVEL SECURITY;
ALTER TABLE home_rail FORCE ROW LEVEL SECURITY;
CREATE POLICY home_rail_platform ON home_rail USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY home_rail_read ON home_rail FOR SELECT USING ((SELECT gebyar_scope()) = 'public');

-- Which picture of a shared link is kept shows in no answer.
INSERT INTO unannounced_table (name) VALUES ('share_image');
DROP TRIGGER IF EXISTS share_image_announce_update ON share_image;
DROP TRIGGER IF EXISTS share_image_announce_insert ON share_image;
DROP TRIGGER IF EXISTS share_image_announce_delete ON share_image;
