// The limit of any answer from memory: node:http with a fixed text. Reads the text from standard input.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const body = Buffer.from(await text(process.stdin));
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
