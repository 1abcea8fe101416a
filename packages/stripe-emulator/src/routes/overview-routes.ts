import type { FastifyInstance } from 'fastify';
import { overviewPage } from '../control/overview-page.ts';
import type { Core } from '../core.ts';
import { StripeFault } from '../errors.ts';
import { chooseLanguage } from '../hosted-page/language.ts';
import { pageHeaders } from '../hosted-page/layout.ts';
import { resendEvent } from '../webhooks/control.ts';

/** The overview at `/`, with its resend buttons, and the health check. */
export function overviewRoutes(core: Core) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.get('/healthz', () => ({ status: 'ok' }));

    app.get('/', (request, reply) =>
      reply
        .headers(pageHeaders)
        .send(overviewPage(core, chooseLanguage(null, request.headers['accept-language']))),
    );

    app.post('/', (request, reply) => {
      // The page has no log-in, so a form on another site must not be able to press its buttons.
      const site = request.headers['sec-fetch-site'] ?? 'same-origin';
      if (site !== 'same-origin') return reply.code(403).send();
      const eventId = Object.entries(request.body ?? {}).find(([name]) => name === 'resend')?.[1];
      try {
        core.transact((unit) => resendEvent(unit, String(eventId)));
      } catch (error) {
        if (error instanceof StripeFault) return reply.code(404).send();
        throw error;
      }
      return reply.code(303).header('location', '/').send();
    });
    done();
  };
}
