-- Pictures that only a waiting revision names are not unused.
COMMENT ON COLUMN product_revision.patch IS 'holds media_asset ids';
