-- A category that nothing stands in any more leaves the tree; its address and history stay.
ALTER TABLE category ADD COLUMN archived_at timestamptz;
