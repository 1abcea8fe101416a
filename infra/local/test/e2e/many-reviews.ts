import { Client } from 'pg';

/** The product that everybody has something to say about. */
export const reviewedProduct = 'batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';

/** How many: more than two pages of the list. */
export const reviewCount = 30;

/**
 * Thirty people say something of one product. Each review belongs to an order line in truth; thirty orders would take
 * minutes, and reading a list looks at none of them, so the database is told to take the reviews without.
 */
export async function writeManyReviews(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`);
    await client.query(
      `INSERT INTO review (id, order_line_id, order_group_id, product_id, seller_id, author_name, stars, body, locale,
         status, created_at)
       SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), p.id, p.seller_id, 'Pembeli ' || n || '.',
         1 + n % 5, 'Ulasan nomor ' || n, 'id', 'PUBLISHED', now() - n * interval '1 hour'
       FROM product p, generate_series(1, $2::int) n WHERE p.slug = $1`,
      [reviewedProduct, reviewCount],
    );
    await client.query(
      `INSERT INTO product_rating (product_id, seller_id, stars_1, stars_2, stars_3, stars_4, stars_5)
       SELECT product_id, seller_id, count(*) FILTER (WHERE stars = 1), count(*) FILTER (WHERE stars = 2),
         count(*) FILTER (WHERE stars = 3), count(*) FILTER (WHERE stars = 4), count(*) FILTER (WHERE stars = 5)
       FROM review GROUP BY product_id, seller_id`,
    );
  } finally {
    await client.end();
  }
}
