import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { imageFileName } from '../media-address.js';

export const deleteFilesJobName = 'media/delete-files';

const batchSize = 100;

interface Holder {
  table: string;
  column: string;
  type: 'uuid' | 'jsonb';
}

/**
 * Every column that can hold a picture: those with a foreign key, and those of jsonb whose comment says so
 * (`holds media_asset ids`). Asked of the database, so that no table can be forgotten here.
 */
async function findHolders(tx: Transaction): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    SELECT con.conrelid::regclass::text AS "table", att.attname AS "column", 'uuid' AS type
    FROM pg_constraint con
    JOIN pg_attribute att ON att.attrelid = con.conrelid AND att.attnum = con.conkey[1]
    WHERE con.contype = 'f' AND con.confrelid = 'media_asset'::regclass AND con.confdeltype <> 'c'
    UNION ALL
    SELECT att.attrelid::regclass::text, att.attname, 'jsonb'
    FROM pg_description des
    JOIN pg_attribute att ON att.attrelid = des.objoid AND att.attnum = des.objsubid
    WHERE des.classoid = 'pg_class'::regclass AND des.description = 'holds media_asset ids'`.execute(tx.sql);
  return rows;
}

const heldBy = ({ table, column, type }: Holder) =>
  type === 'uuid'
    ? sql`EXISTS (SELECT FROM ${sql.table(table)} holder WHERE holder.${sql.id(column)} = media_asset.id)`
    : sql`EXISTS (SELECT FROM ${sql.table(table)} holder
        WHERE strpos(holder.${sql.id(column)}::text, media_asset.id::text) > 0)`;

/**
 * Takes away pictures that nothing has referred to for a day, a batch at a time. Their files go by a job of the same
 * transaction. A reference that is written meanwhile waits for the row, or stops it from going.
 *
 * @returns how many went.
 */
export async function removeUnattached({ db }: Context): Promise<number> {
  return db.transaction(platformScope, async (tx) => {
    const holders = await findHolders(tx);
    const { rows } = await sql<{ id: string; content_hash: string; master_file: string }>`
      SELECT id, content_hash, master_file FROM media_asset
      WHERE touched_at < now() - interval '24 hours'
        AND NOT (${sql.join([sql`false`, ...holders.map(heldBy)], sql` OR `)})
      ORDER BY touched_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`.execute(tx.sql);
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    const files = await tx.sql
      .selectFrom('media_file')
      .innerJoin('media_asset', 'media_asset.id', 'media_file.asset_id')
      .select(['content_hash', 'format', 'media_file.width'])
      .where('asset_id', 'in', ids)
      .execute();
    await tx.sql.deleteFrom('media_asset').where('id', 'in', ids).execute();
    const names = [
      ...files.map(({ content_hash: contentHash, ...file }) => imageFileName({ contentHash, ...file })),
      ...rows.map((row) => row.master_file),
    ];
    await tx.enqueue(deleteFilesJobName, { names });
    return rows.length;
  });
}
