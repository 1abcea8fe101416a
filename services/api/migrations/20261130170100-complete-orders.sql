-- Orders complete by themselves some days after they have arrived, unless something is open about them.
ALTER TABLE "order" ADD COLUMN completion_held_at timestamptz;
CREATE INDEX order_arriving_idx ON "order" (id) WHERE status IN ('SHIPPED', 'DELIVERED') AND completion_held_at IS NULL;
