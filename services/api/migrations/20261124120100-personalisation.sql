-- A buyer's own text in a cart line: two lines of one variant with different texts are two things.
ALTER TABLE cart_line ADD COLUMN personalisation text CHECK (length(personalisation) BETWEEN 1 AND 200);
ALTER TABLE cart_line DROP CONSTRAINT cart_line_cart_id_variant_id_key;
ALTER TABLE cart_line ADD CONSTRAINT cart_line_thing_key UNIQUE NULLS NOT DISTINCT (cart_id, variant_id, personalisation);
-- As it was asked and answered at checkout: {"label": {"id": "Nama"}, "text": "Rahma"}.
ALTER TABLE order_line ADD COLUMN personalisation jsonb;
