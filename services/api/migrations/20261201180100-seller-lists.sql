-- What a seller's pages ask for with every click stays as quick for 20,000 orders as for 20.

-- The number of conversations nobody has seen: those with something after the last seen message, and no others.
CREATE INDEX order_thread_unseen_idx ON order_thread (seller_id, order_id)
  WHERE seller_read_id IS NULL OR seller_read_id < last_message_id;

-- Returns that wait for the seller, without those that are long done.
CREATE INDEX return_request_seller_status_idx ON return_request (seller_id, status, id DESC);

-- The list of stock in its order, the newest product first.
CREATE INDEX product_variant_shelf_idx ON product_variant (seller_id, product_id DESC, position)
  WHERE archived_at IS NULL;
