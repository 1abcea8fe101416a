-- The intent row holds all that the provider is told, so that a retry sends byte for byte the same request under the same key.
ALTER TABLE payment ADD COLUMN intent jsonb NOT NULL DEFAULT '{}';
ALTER TABLE payment ALTER COLUMN intent DROP DEFAULT;
-- What the provider says it took; refunds are bounded by it, not by what was asked for.
ALTER TABLE payment ADD COLUMN captured_amount bigint CHECK (captured_amount > 0);
ALTER TABLE payment ADD COLUMN parked_at timestamptz;
CREATE INDEX refund_pending_idx ON refund (created_at) WHERE status = 'PENDING';
ALTER TABLE refund ADD COLUMN checked_at timestamptz;

-- Who gets the parcel, on the order itself: a seller no longer needs to see the group, which holds the shopper's secret and
-- what was bought elsewhere.
ALTER TABLE "order" ADD COLUMN recipient jsonb NOT NULL DEFAULT '{}';
ALTER TABLE "order" ALTER COLUMN recipient DROP DEFAULT;
DROP POLICY order_group_seller ON order_group;

CREATE POLICY order_transition_of_group ON order_transition FOR SELECT USING (
  (SELECT gebyar_scope()) = 'order_group'
  AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = order_transition.order_id AND o.order_group_id = (SELECT gebyar_order_group()))
);

-- One sender at a time for a message; a sender that died gives it up by time.
ALTER TABLE notification ADD COLUMN claimed_until timestamptz;
