import type { FastifyInstance, FastifyReply } from 'fastify';
import { framedHtml, listPage, messagePage, missingPage } from './pages.ts';
import type { MessageStore } from './store.ts';

/** The viewer's own pages run nothing and load nothing; only the frame with a mail may be shown inside them. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";

/** A mail may have styles and embedded pictures. No script, no form and no address outside itself. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

const send = (reply: FastifyReply, policy: string, html: string) =>
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);

/**
 * `/` lists, `/messages/:id` shows, `/messages/:id/html` is the mail itself. For tests: `GET /api/messages` (newest
 * first, `?to=` keeps those sent to one address) and `DELETE /api/messages`.
 */
export function addRoutes(web: FastifyInstance, store: MessageStore): void {
  web.get('/healthz', () => ({ status: 'ok' }));
  web.get('/', async (_request, reply) => send(reply, pagePolicy, listPage(await store.list())));

  web.get<{ Params: { id: string } }>('/messages/:id', async ({ params }, reply) => {
    const message = await store.get(params.id);
    if (!message) return send(reply.code(404), pagePolicy, missingPage());
    return send(reply, pagePolicy, messagePage(message));
  });

  web.get<{ Params: { id: string } }>('/messages/:id/html', async ({ params }, reply) => {
    const message = await store.get(params.id);
    if (!message?.html) return send(reply.code(404), pagePolicy, missingPage());
    return send(reply, mailPolicy, framedHtml(message.html));
  });

  // A form of another site must not empty the box: browsers say where a request comes from.
  web.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) => done(null, {}));
  web.post('/clear', async ({ headers }, reply) => {
    if (headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send('from here only');
    await store.clear();
    return reply.redirect('/', 303);
  });

  web.get<{ Querystring: { to?: string } }>('/api/messages', async ({ query }) => {
    const messages = await store.list();
    return { messages: query.to ? messages.filter(({ to }) => to.includes(query.to ?? '')) : messages };
  });
  web.delete('/api/messages', async (_request, reply) => {
    await store.clear();
    return reply.code(204).send();
  });
}
