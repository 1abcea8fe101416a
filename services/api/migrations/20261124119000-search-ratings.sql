-- What buyers think goes into the documents: when it changes, and when a document is written for the first time.
CREATE FUNCTION search_on_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_document SET rating = coalesce(NEW.average, 0), review_count = NEW.review_count WHERE product_id = NEW.product_id;
  RETURN NULL;
END $$;
CREATE TRIGGER product_rating_search AFTER INSERT OR UPDATE ON product_rating FOR EACH ROW EXECUTE FUNCTION search_on_rating();
CREATE FUNCTION search_fill_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(average, 0), review_count INTO NEW.rating, NEW.review_count FROM product_rating WHERE product_id = NEW.product_id;
  NEW.rating := coalesce(NEW.rating, 0);
  NEW.review_count := coalesce(NEW.review_count, 0);
  RETURN NEW;
END $$;
CREATE TRIGGER search_document_rating BEFORE INSERT ON search_document FOR EACH ROW EXECUTE FUNCTION search_fill_rating();
SELECT set_config('gebyar.scope', 'platform', true);
UPDATE search_document document SET rating = known.average, review_count = known.review_count
  FROM product_rating known WHERE known.product_id = document.product_id AND known.average IS NOT NULL;
