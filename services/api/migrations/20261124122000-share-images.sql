-- The picture that a shared link shows, one for each thing and language: which one is kept, so that an older one can go.
CREATE TABLE share_image (
  subject_id uuid NOT NULL,
  locale text NOT NULL,
  file_name text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (subject_id, locale)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON share_image TO gebyar_app;
ALTER TABLE share_image ENABLE ROW LEVEL SECURITY;
ALTER TABLE share_image FORCE ROW LEVEL SECURITY;
CREATE POLICY share_image_platform ON share_image USING ((SELECT gebyar_scope()) = 'platform');
