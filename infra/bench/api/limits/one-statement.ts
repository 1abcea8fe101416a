// The limit of any answer from PostgreSQL: node:http and pg with one prepared statement that builds the whole JSON.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import pg from 'pg';

const [port, connectionString, pool] = process.argv.slice(2);
const statement = await readFile(new URL('product-page.sql', import.meta.url), 'utf8');
const database = new pg.Pool({ connectionString, max: Number(pool) });

const server = createServer((request, response) => {
  const slug = decodeURIComponent(request.url?.slice(1) ?? '');
  database.query<{ answer: string }>({ name: 'product-page', text: statement, values: [slug] }).then(
    ({ rows: [row] }) => {
      const body = Buffer.from(row?.answer ?? '{"data":{"product":null}}');
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      response.end(body);
    },
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
