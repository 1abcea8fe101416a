-- The office finds orders by number, phone, name, seller, state and date; the newest first.
CREATE INDEX order_group_placed_idx ON order_group (placed_at DESC, id DESC);
CREATE INDEX order_group_number_start_idx ON order_group (number text_pattern_ops);
CREATE INDEX order_group_phone_start_idx ON order_group (buyer_phone text_pattern_ops);
CREATE INDEX order_group_name_idx ON order_group USING gin (buyer_name gin_trgm_ops);
CREATE INDEX order_status_group_idx ON "order" (status, order_group_id);
CREATE INDEX order_seller_group_idx ON "order" (seller_id, order_group_id);
