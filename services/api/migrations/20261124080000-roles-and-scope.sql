-- The application works as gebyar_app, which owns nothing and can't bypass row-level security.
-- Each connection takes that role at start-up (see platform/db/pool.ts), so one DATABASE_URL is enough.
DO $$
BEGIN
  CREATE ROLE gebyar_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT gebyar_app TO %I', current_user);
  EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO gebyar_app', current_database());
EXCEPTION WHEN OTHERS THEN
  -- Two databases of one cluster may be migrated at once; the membership is the same row for both.
  IF SQLERRM NOT LIKE '%tuple concurrently updated%' THEN RAISE; END IF;
  EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO gebyar_app', current_database());
END $$;
GRANT USAGE ON SCHEMA public TO gebyar_app;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Who asks, for the row-level policies. Set per transaction by platform/db/database.ts; unset means no rows.
-- platform: the platform's own workflows, the operator, jobs.   public: what anyone may see.
-- seller:   one seller's members, with gebyar.seller_id.         order_group: a shopper holding its secret.
CREATE FUNCTION gebyar_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('gebyar.scope', true);
CREATE FUNCTION gebyar_seller() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('gebyar.seller_id', true), '')::uuid;
CREATE FUNCTION gebyar_order_group() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('gebyar.order_group_id', true), '')::uuid;

-- Append-only tables refuse changes from anyone, the owner included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- The outbox: one row for each event, written with the change it tells of. Its subscribers' jobs are added in the same transaction.
CREATE TABLE outbox_event (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER outbox_event_append_only BEFORE UPDATE OR DELETE ON outbox_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON outbox_event TO gebyar_app;
