-- What people who bought say about it: one review for each order line.
CREATE TABLE review (
  id uuid PRIMARY KEY,
  order_line_id uuid NOT NULL UNIQUE REFERENCES order_line (id),
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  -- Null for a guest.
  user_id uuid REFERENCES app_user (id),
  -- First name and initial: all that the public learns.
  author_name text NOT NULL,
  variant_title jsonb NOT NULL DEFAULT '{}',
  stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
  title text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  locale text NOT NULL,
  photo_count smallint NOT NULL DEFAULT 0 CHECK (photo_count BETWEEN 0 AND 5),
  status text NOT NULL CHECK (status IN ('PUBLISHED', 'HELD', 'HIDDEN', 'REMOVED')),
  -- Why a rule held it back, or why the office hid it.
  held_reason text CHECK (held_reason IN ('LINK', 'WORD', 'HIDDEN_BEFORE')),
  hidden_reason text,
  -- The office took it down: what is written in its place is looked at first.
  hidden_once boolean NOT NULL DEFAULT false,
  open_reports integer NOT NULL DEFAULT 0 CHECK (open_reports >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz,
  CHECK ((status = 'HELD') = (held_reason IS NOT NULL)),
  CHECK ((status = 'HIDDEN') = (hidden_reason IS NOT NULL))
);
CREATE INDEX review_product_newest_idx ON review (product_id, created_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_product_stars_idx ON review (product_id, stars, created_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_product_photos_idx ON review (product_id, created_at DESC, id DESC) WHERE status = 'PUBLISHED' AND photo_count > 0;
CREATE INDEX review_seller_newest_idx ON review (seller_id, created_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_queue_idx ON review (created_at DESC, id DESC) WHERE status = 'HELD' OR open_reports > 0;
CREATE INDEX review_office_idx ON review (created_at DESC, id DESC);
CREATE INDEX review_order_group_idx ON review (order_group_id);
GRANT SELECT, INSERT, UPDATE ON review TO gebyar_app;

CREATE TABLE review_photo (
  review_id uuid NOT NULL REFERENCES review (id),
  position smallint NOT NULL CHECK (position BETWEEN 1 AND 5),
  asset_id uuid NOT NULL REFERENCES media_asset (id),
  PRIMARY KEY (review_id, position)
);
GRANT SELECT, INSERT, DELETE ON review_photo TO gebyar_app;

-- The seller's one public answer. A table of its own, so that a seller's scope can write it and nothing else of a review.
CREATE TABLE review_reply (
  review_id uuid PRIMARY KEY REFERENCES review (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  body text NOT NULL CHECK (body <> ''),
  created_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON review_reply TO gebyar_app;

-- Somebody finds that a review should not stand. The office settles all open reports of a review at once.
CREATE TABLE review_report (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review (id),
  -- An account or a seller, with one report of a review each; of a guest nothing is kept but that it was one.
  reporter text NOT NULL,
  by_seller boolean NOT NULL,
  reason text NOT NULL CHECK (reason IN ('SPAM', 'OFFENSIVE', 'PRIVATE_DATA', 'NOT_ABOUT_PRODUCT', 'FALSE', 'OTHER')),
  note text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz,
  UNIQUE (review_id, reporter)
);
CREATE INDEX review_report_review_idx ON review_report (review_id, id DESC);
GRANT SELECT, INSERT, UPDATE ON review_report TO gebyar_app;

-- Counts of the published reviews by stars. Only counts are written, always as an addition in the transaction of the
-- review's own change; what is shown follows from them.
CREATE TABLE product_rating (
  product_id uuid PRIMARY KEY REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  stars_1 integer NOT NULL DEFAULT 0 CHECK (stars_1 >= 0),
  stars_2 integer NOT NULL DEFAULT 0 CHECK (stars_2 >= 0),
  stars_3 integer NOT NULL DEFAULT 0 CHECK (stars_3 >= 0),
  stars_4 integer NOT NULL DEFAULT 0 CHECK (stars_4 >= 0),
  stars_5 integer NOT NULL DEFAULT 0 CHECK (stars_5 >= 0),
  review_count integer GENERATED ALWAYS AS (stars_1 + stars_2 + stars_3 + stars_4 + stars_5) STORED,
  average numeric(3, 2) GENERATED ALWAYS AS (
    round((stars_1 + 2 * stars_2 + 3 * stars_3 + 4 * stars_4 + 5 * stars_5)::numeric
      / nullif(stars_1 + stars_2 + stars_3 + stars_4 + stars_5, 0), 2)
  ) STORED
);
CREATE INDEX product_rating_seller_idx ON product_rating (seller_id);
CREATE TABLE seller_rating (
  seller_id uuid PRIMARY KEY REFERENCES seller (id),
  stars_1 integer NOT NULL DEFAULT 0 CHECK (stars_1 >= 0),
  stars_2 integer NOT NULL DEFAULT 0 CHECK (stars_2 >= 0),
  stars_3 integer NOT NULL DEFAULT 0 CHECK (stars_3 >= 0),
  stars_4 integer NOT NULL DEFAULT 0 CHECK (stars_4 >= 0),
  stars_5 integer NOT NULL DEFAULT 0 CHECK (stars_5 >= 0),
  review_count integer GENERATED ALWAYS AS (stars_1 + stars_2 + stars_3 + stars_4 + stars_5) STORED,
  average numeric(3, 2) GENERATED ALWAYS AS (
    round((stars_1 + 2 * stars_2 + 3 * stars_3 + 4 * stars_4 + 5 * stars_5)::numeric
      / nullif(stars_1 + stars_2 + stars_3 + stars_4 + stars_5, 0), 2)
  ) STORED
);
GRANT SELECT, INSERT, UPDATE ON product_rating, seller_rating TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['review', 'review_photo', 'review_reply', 'review_report', 'product_rating', 'seller_rating'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['product_rating', 'seller_rating'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'public')$p$, t || '_public', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
-- What is held or hidden is between the shopper and the office: neither the public nor the seller sees it.
CREATE POLICY review_public ON review FOR SELECT
  USING ((SELECT gebyar_scope()) = 'public' AND status = 'PUBLISHED');
CREATE POLICY review_seller ON review FOR SELECT
  USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()) AND status = 'PUBLISHED');
CREATE POLICY review_of_group ON review FOR SELECT
  USING ((SELECT gebyar_scope()) = 'order_group' AND order_group_id = (SELECT gebyar_order_group()));
-- Photos and the reply show wherever their review does: its own policy decides.
CREATE POLICY review_photo_shown ON review_photo FOR SELECT
  USING (EXISTS (SELECT 1 FROM review r WHERE r.id = review_photo.review_id));
CREATE POLICY review_reply_shown ON review_reply FOR SELECT
  USING (EXISTS (SELECT 1 FROM review r WHERE r.id = review_reply.review_id));
CREATE POLICY review_reply_seller ON review_reply
  USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))
  WITH CHECK (
    (SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller())
    AND EXISTS (SELECT 1 FROM review r WHERE r.id = review_reply.review_id AND r.seller_id = review_reply.seller_id)
  );
