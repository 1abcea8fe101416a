-- Whether somebody has shown that mail to their address reaches them. It blocks nothing.
ALTER TABLE app_user ADD COLUMN email_verified_at timestamptz;

-- What a link in a letter stands for: setting a new password, or showing that an address is one's own. The link's secret is
-- made when the letter is written and kept as a hash; a letter that is written twice has two, and each opens it. Single use.
CREATE TABLE account_token (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES app_user (id),
  kind text NOT NULL CHECK (kind IN ('PASSWORD_RESET', 'EMAIL_VERIFICATION')),
  -- The address the letter goes to, as it was then.
  email text NOT NULL,
  locale text NOT NULL,
  secret_hashes bytea[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  -- Counted from the letter, not from the request that it was queued for.
  expires_at timestamptz,
  used_at timestamptz
);
CREATE INDEX account_token_user_idx ON account_token (user_id, kind) WHERE used_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON account_token TO gebyar_app;
ALTER TABLE account_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_token FORCE ROW LEVEL SECURITY;
CREATE POLICY account_token_platform ON account_token USING ((SELECT gebyar_scope()) = 'platform');
