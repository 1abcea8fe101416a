-- Double-entry ledger (M1). Amounts are minor units with a sign: what is put on an account is positive (debit), what is taken from
-- it negative (credit); each journal adds up to zero. Append-only: a mistake is mended by another journal.

-- per_seller: its postings name a seller, and its balance of each seller is kept and guarded.
-- side: DEBIT never goes below zero, CREDIT never above it; null for what may do either.
CREATE TABLE ledger_account (
  code text PRIMARY KEY,
  per_seller boolean NOT NULL,
  per_provider boolean NOT NULL DEFAULT false,
  side text CHECK (side IN ('DEBIT', 'CREDIT'))
);
INSERT INTO ledger_account (code, per_seller, per_provider, side) VALUES
  ('PROVIDER', false, true, NULL),
  ('REFUNDABLE', false, false, 'CREDIT'),
  ('SELLER_PENDING', true, false, 'CREDIT'),
  ('SELLER_AVAILABLE', true, false, 'CREDIT'),
  ('SELLER_TRANSIT', true, false, 'CREDIT'),
  ('SELLER_DEBT', true, false, 'DEBIT'),
  ('SELLER_CASH', true, false, NULL),
  ('COMMISSION', false, false, NULL),
  ('PROMOTION', false, false, NULL),
  ('PROVIDER_FEE', false, false, NULL);
GRANT SELECT ON ledger_account TO gebyar_app;

-- One effect, one journal: its kind and its source (a payment, a refund, an order, a payout) are unique together.
CREATE TABLE ledger_journal (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  source text NOT NULL,
  currency text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  -- Which transaction wrote it: postings join it in that one only. Nobody may choose it.
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  UNIQUE (kind, source)
);
CREATE INDEX ledger_journal_at_idx ON ledger_journal (at);
GRANT SELECT, INSERT (id, kind, source, currency, at) ON ledger_journal TO gebyar_app;

CREATE TABLE ledger_posting (
  id uuid PRIMARY KEY,
  journal_id uuid NOT NULL REFERENCES ledger_journal (id),
  account text NOT NULL REFERENCES ledger_account (code),
  seller_id uuid REFERENCES seller (id),
  provider text,
  order_id uuid REFERENCES "order" (id),
  order_line_id uuid REFERENCES order_line (id),
  component text NOT NULL CHECK (component IN
    ('CAPTURED', 'GOODS', 'TAX', 'SHIPPING', 'COMMISSION', 'PROMOTION', 'UNSOLD', 'FEE', 'MOVE')),
  amount bigint NOT NULL CHECK (amount <> 0)
);
CREATE INDEX ledger_posting_journal_idx ON ledger_posting (journal_id);
CREATE INDEX ledger_posting_order_idx ON ledger_posting (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX ledger_posting_seller_idx ON ledger_posting (seller_id, id DESC) WHERE seller_id IS NOT NULL;
GRANT SELECT, INSERT ON ledger_posting TO gebyar_app;

CREATE TRIGGER ledger_account_append_only BEFORE UPDATE OR DELETE ON ledger_account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_journal_append_only BEFORE UPDATE OR DELETE ON ledger_journal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE ON ledger_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_journal_kept BEFORE TRUNCATE ON ledger_journal EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_kept BEFORE TRUNCATE ON ledger_posting EXECUTE FUNCTION refuse_change();

-- What each seller's accounts hold: the sum of their postings, kept by a trigger alone, and guarded while they are written.
CREATE TABLE ledger_balance (
  seller_id uuid NOT NULL REFERENCES seller (id),
  account text NOT NULL REFERENCES ledger_account (code),
  currency text NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (seller_id, account, currency)
);
CREATE INDEX ledger_balance_account_idx ON ledger_balance (account, seller_id) WHERE amount <> 0;
GRANT SELECT ON ledger_balance TO gebyar_app;

-- Who moves money that a seller has already holds this row until the end: release, refund and payout see each other's work.
CREATE TABLE seller_ledger (
  seller_id uuid PRIMARY KEY REFERENCES seller (id)
);
GRANT SELECT, INSERT, UPDATE ON seller_ledger TO gebyar_app;

-- The functions see all rows, whatever the scope of who writes.
CREATE FUNCTION take_in_postings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET gebyar.scope = 'platform' AS $$
DECLARE
  part record;
  held bigint;
BEGIN
  IF EXISTS (
    SELECT 1 FROM added JOIN ledger_journal journal ON journal.id = added.journal_id
    WHERE journal.xact <> pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'a posting joins its journal in the transaction that writes it' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM added JOIN ledger_account account ON account.code = added.account
    WHERE account.per_seller <> (added.seller_id IS NOT NULL) OR account.per_provider <> (added.provider IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'a posting names a seller or a provider just where its account has one' USING ERRCODE = 'check_violation';
  END IF;
  -- In one order, so that two transactions never wait for each other.
  FOR part IN
    SELECT added.seller_id, added.account, journal.currency, account.side, sum(added.amount)::bigint AS amount
    FROM added
    JOIN ledger_journal journal ON journal.id = added.journal_id
    JOIN ledger_account account ON account.code = added.account
    WHERE account.per_seller
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3
  LOOP
    INSERT INTO ledger_balance AS kept (seller_id, account, currency, amount)
    VALUES (part.seller_id, part.account, part.currency, part.amount)
    ON CONFLICT (seller_id, account, currency) DO UPDATE SET amount = kept.amount + excluded.amount
    RETURNING amount INTO held;
    IF (part.side = 'CREDIT' AND held > 0) OR (part.side = 'DEBIT' AND held < 0) THEN
      RAISE EXCEPTION '% of seller % would hold less than nothing', part.account, part.seller_id USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_posting_taken_in AFTER INSERT ON ledger_posting
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION take_in_postings();

CREATE FUNCTION refuse_unbalanced(which uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET gebyar.scope = 'platform' AS $$
DECLARE
  total numeric;
  parts integer;
BEGIN
  SELECT sum(amount), count(*) INTO total, parts FROM ledger_posting WHERE journal_id = which;
  IF parts < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'journal % has % postings that add up to %', which, parts, coalesce(total, 0) USING ERRCODE = 'check_violation';
  END IF;
END $$;
CREATE FUNCTION refuse_unbalanced_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_unbalanced(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_unbalanced_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_unbalanced(NEW.journal_id);
  RETURN NULL;
END $$;
-- At commit; the second for postings that come after the first was made to look early.
CREATE CONSTRAINT TRIGGER ledger_journal_balances AFTER INSERT ON ledger_journal DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_journal();
CREATE CONSTRAINT TRIGGER ledger_posting_balances AFTER INSERT ON ledger_posting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_posting();

-- Commission. Each change of the list writes a whole new one, so that a sale is judged by the list of its day.
CREATE TABLE commission_rule_list (
  version integer PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid
);
CREATE TABLE commission_rule (
  id uuid NOT NULL,
  version integer NOT NULL REFERENCES commission_rule_list (version),
  position integer NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
  seller_id uuid REFERENCES seller (id),
  category_id uuid REFERENCES category (id),
  programme text,
  rate_bp integer NOT NULL CHECK (rate_bp BETWEEN 0 AND 10000),
  fixed bigint NOT NULL DEFAULT 0 CHECK (fixed >= 0),
  on_delivery boolean NOT NULL DEFAULT false,
  PRIMARY KEY (version, id),
  UNIQUE (version, position)
);
CREATE TRIGGER commission_rule_list_append_only BEFORE UPDATE OR DELETE ON commission_rule_list FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commission_rule_append_only BEFORE UPDATE OR DELETE ON commission_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON commission_rule_list, commission_rule TO gebyar_app;

-- Programmes of the operator that a seller takes part in, as labels that commission rules know.
CREATE TABLE seller_programme (
  seller_id uuid NOT NULL REFERENCES seller (id),
  label text NOT NULL CHECK (label ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(label) <= 40),
  PRIMARY KEY (seller_id, label)
);
GRANT SELECT, INSERT, DELETE ON seller_programme TO gebyar_app;

-- What a sale owes, frozen: for a line, or for the delivery where order_line_id is null.
CREATE TABLE order_commission (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES "order" (id),
  order_line_id uuid REFERENCES order_line (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  rule_id uuid,
  rule_version integer,
  rate_bp integer NOT NULL,
  fixed bigint NOT NULL,
  base bigint NOT NULL CHECK (base >= 0),
  amount bigint NOT NULL CHECK (0 <= amount AND amount <= base),
  FOREIGN KEY (rule_version, rule_id) REFERENCES commission_rule (version, id),
  UNIQUE NULLS NOT DISTINCT (order_id, order_line_id)
);
CREATE TRIGGER order_commission_append_only BEFORE UPDATE OR DELETE ON order_commission FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON order_commission TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ledger_journal', 'ledger_posting', 'ledger_balance', 'seller_ledger', 'commission_rule_list', 'commission_rule',
    'seller_programme', 'order_commission'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['ledger_posting', 'ledger_balance', 'seller_programme', 'order_commission'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
CREATE POLICY ledger_journal_seller ON ledger_journal FOR SELECT USING (
  (SELECT gebyar_scope()) = 'seller'
  AND EXISTS (SELECT 1 FROM ledger_posting posting WHERE posting.journal_id = ledger_journal.id AND posting.seller_id = (SELECT gebyar_seller()))
);

-- No public answer is made of these.
INSERT INTO unannounced_table (name) VALUES ('ledger_account'), ('ledger_journal'), ('ledger_posting'), ('ledger_balance'), ('seller_ledger'),
  ('commission_rule_list'), ('commission_rule'), ('seller_programme'), ('order_commission');
