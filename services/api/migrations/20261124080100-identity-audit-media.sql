CREATE TABLE app_user (
  id uuid PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email)),
  name text NOT NULL,
  phone text,
  password_hash text NOT NULL,
  staff_role text CHECK (staff_role IN ('OPERATOR')),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX app_user_email_key ON app_user (email);
GRANT SELECT, INSERT, UPDATE ON app_user TO gebyar_app;

-- A session belongs to one endpoint: a shopper's token can't even be tried on the seller's.
CREATE TABLE session (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES app_user (id),
  audience text NOT NULL CHECK (audience IN ('shop', 'seller', 'office')),
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash);
CREATE INDEX session_user_id_idx ON session (user_id);
GRANT SELECT, INSERT, UPDATE ON session TO gebyar_app;

CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('USER', 'SYSTEM')),
  actor_id uuid,
  seller_id uuid,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  data jsonb NOT NULL DEFAULT '{}',
  request_id text
);
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject_type, subject_id, id);
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON audit_entry TO gebyar_app;
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_platform ON audit_entry USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY audit_entry_seller ON audit_entry
  USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));

-- One row for each distinct picture: equal bytes are stored once.
CREATE TABLE media_asset (
  id uuid PRIMARY KEY,
  content_hash text NOT NULL,
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  widths integer[] NOT NULL,
  dominant_color text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX media_asset_content_hash_key ON media_asset (content_hash);
GRANT SELECT, INSERT ON media_asset TO gebyar_app;
