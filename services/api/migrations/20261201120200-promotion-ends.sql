-- Why the office ended a seller's promotion; the seller reads it.
ALTER TABLE promotion ADD COLUMN end_reason text CHECK (length(end_reason) BETWEEN 1 AND 500);
-- What each promotion has cost so far.
CREATE INDEX order_discount_promotion_idx ON order_discount (promotion_id) WHERE promotion_id IS NOT NULL;
