-- The same policies, said so that PostgreSQL plans well by them. A value compared with the scope counts as "one row in two
-- hundred", so a whole catalogue was planned as if it were a handful of products, and read and sorted whole for each page. A
-- truth value that is computed once counts as "half of them", and the indexes in the order of the list are used.
DO $$
DECLARE
  policy record;
  said text;
BEGIN
  FOR policy IN SELECT schemaname, tablename, policyname, qual FROM pg_policies WHERE schemaname = 'public' AND with_check IS NULL LOOP
    said := regexp_replace(policy.qual, '\( SELECT gebyar_scope\(\) AS gebyar_scope\) = (''\w+''::text)', '(SELECT gebyar_scope() = \1)', 'g');
    said := regexp_replace(said, '\( SELECT gebyar_scope\(\) AS gebyar_scope\) = ANY \((ARRAY\[[^\]]*\])\)', '(SELECT gebyar_scope() = ANY (\1))', 'g');
    IF said IS DISTINCT FROM policy.qual THEN
      EXECUTE format('ALTER POLICY %I ON %I.%I USING (%s)', policy.policyname, policy.schemaname, policy.tablename, said);
    END IF;
  END LOOP;
END $$;
