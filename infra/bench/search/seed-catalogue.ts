import { hashPassword, openCommands } from '@gebyar/api/commands';
import pg from 'pg';
import { demoCatalogue } from '../../local/demo/index.ts';
import { seedAccounts } from '../../local/demo/seed/accounts.ts';
import { seedAttributes } from '../../local/demo/seed/attributes.ts';
import { seedCategories } from '../../local/demo/seed/categories.ts';
import { seedMotifs } from '../../local/demo/seed/motifs.ts';
import { seedProducts } from '../../local/demo/seed/products.ts';
import { seedSellers } from '../../local/demo/seed/sellers.ts';
import { benchEnv } from './bench-env.ts';

/** The demo's catalogue without its orders, and with one plain picture in place of all of them: nobody looks here. */
const demo = demoCatalogue();
const picture = '01980000-0000-7000-8000-000000000001';
const client = new pg.Client({ connectionString: benchEnv.databaseUrl() });
await client.connect();
await client.query(
  `INSERT INTO media_asset (id, content_hash, source_hash, master_file, width, height, dominant_color)
   VALUES ($1, 'bench', 'bench', 'bench.webp', 1600, 1200, '#aa8866')`,
  [picture],
);
await client.end();
const { context, close } = openCommands('seed');
const onProgress = () => undefined;
const images = new Map([...demo.images.keys()].map((key) => [key, picture]));
const password = { hash: await hashPassword(demo.password) };
const users = await seedAccounts(context, demo, password);
await seedCategories(context, demo, images);
await seedAttributes(context, demo);
await seedMotifs(context, demo);
const sellerIds = await seedSellers(context, demo, { images, users, password, onProgress });
await seedProducts(context, demo, { images, sellerIds, onProgress });
await close();
const counter = new pg.Client({ connectionString: benchEnv.databaseUrl() });
await counter.connect();
await counter.query(`SELECT set_config('gebyar.scope', 'platform', false)`);
await counter.query('SELECT search_sweep(0)');
await counter.query('VACUUM ANALYZE');
await counter.end();
process.send?.('ready');
