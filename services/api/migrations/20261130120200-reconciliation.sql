-- What a provider says it has moved in a day, held against the books. Made anew as often as it is asked for.
CREATE TABLE reconciliation (
  id uuid PRIMARY KEY,
  provider text NOT NULL,
  day date NOT NULL,
  movements integer NOT NULL,
  provider_total bigint NOT NULL,
  ledger_total bigint NOT NULL,
  fees bigint NOT NULL,
  differences integer NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider, day)
);
CREATE TABLE reconciliation_difference (
  id uuid PRIMARY KEY,
  reconciliation_id uuid NOT NULL REFERENCES reconciliation (id) ON DELETE CASCADE,
  reason text NOT NULL CHECK (reason IN ('NOT_IN_BOOKS', 'NOT_AT_PROVIDER', 'OTHER_AMOUNT', 'UNKNOWN_KIND')),
  about text NOT NULL,
  at_provider bigint,
  in_books bigint
);
CREATE INDEX reconciliation_difference_idx ON reconciliation_difference (reconciliation_id);
GRANT SELECT, INSERT, UPDATE ON reconciliation TO gebyar_app;
GRANT SELECT, INSERT, DELETE ON reconciliation_difference TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reconciliation', 'reconciliation_difference'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
END $$;
INSERT INTO unannounced_table (name) VALUES ('reconciliation'), ('reconciliation_difference');
