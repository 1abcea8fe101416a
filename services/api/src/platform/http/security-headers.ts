import helmet from '@fastify/helmet';
import { fastify } from 'fastify';

/** What helmet puts on every answer. It works that out anew for each request; here it is asked once. */
export async function securityHeaders(): Promise<[name: string, value: string][]> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  let given: [string, string][] = [];
  probe.get('/', async (_request, reply) => {
    given = Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]);
    return '';
  });
  await probe.inject('/');
  await probe.close();
  return given;
}
