-- The colour a seller chose for its own shop, as #rrggbb; its shop makes readable shades of it.
ALTER TABLE seller ADD COLUMN brand_color text CHECK (brand_color ~ '^#[0-9a-f]{6}$');
