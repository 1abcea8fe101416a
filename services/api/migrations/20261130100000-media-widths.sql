-- Pictures are given 720 pixels wide in place of 640, which is what most phones show. Those that have more are made anew when
-- they are next asked for.
UPDATE media_asset SET variants_made_at = NULL WHERE width > 640;
