import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';

const directory = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Each `migrations/<timestamp>-<slug>.sql` as a migration, in the order of their names. */
const migrationsList = () =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(`${directory}${file}`, 'utf8');
      class SqlFile extends Migration {
        override up(): void {
          this.addSql(text);
        }
      }
      return { name: file.replace(/\.sql$/, ''), class: SqlFile };
    });

/** Brings the tables up to date, as their owner. */
export async function migrateTables(url: string): Promise<void> {
  const orm = new MikroORM({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => undefined,
    migrations: {
      migrationsList: migrationsList(),
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
