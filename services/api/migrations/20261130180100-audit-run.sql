-- The nightly look for broken rules of money, stock and orders: one run a day, with what it found.
CREATE TABLE audit_run (
  id uuid PRIMARY KEY,
  -- In the deployment's time zone.
  day date NOT NULL UNIQUE,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  rules integer CHECK (rules >= 0),
  -- [{ code, rule, count, examples: [{ subject, found }] }]; empty in a sound database.
  broken jsonb NOT NULL DEFAULT '[]',
  CHECK ((finished_at IS NULL) = (rules IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON audit_run TO gebyar_app;
ALTER TABLE audit_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_run FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_run_platform ON audit_run USING ((SELECT gebyar_scope()) = 'platform');
INSERT INTO unannounced_table (name) VALUES ('audit_run');
