-- Collections get what search engines and previews of a link show, and rules that may be any or all.
ALTER TABLE collection
  ADD COLUMN seo_title jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN seo_description jsonb NOT NULL DEFAULT '{}',
  -- {"match": "ALL", "conditions": [{"category": ["batik"]}, {"price": {"max": "20000000"}}]}; empty for CURATED.
  ALTER COLUMN rules SET DEFAULT '{"match": "ALL", "conditions": []}';
UPDATE collection SET rules = DEFAULT;
CREATE INDEX collection_published_idx ON collection (position, id) WHERE published_at IS NOT NULL;
-- What is being prepared is nobody's but the operator's.
ALTER POLICY collection_read ON collection USING (published_at IS NOT NULL);
