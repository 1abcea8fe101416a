-- When a cart became an order group. From then on it is read only: a shopper who wants to change something starts a new one.
ALTER TABLE cart ADD COLUMN ordered_at timestamptz;
