import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { requireKey } from '../api/authenticate.ts';
import { adjustBalance, decideDispute, disputeCharge, settleRefund } from '../control/commands.ts';
import {
  balanceParams,
  clockParams,
  faultParams,
  releaseParams,
  settleParams,
  closeParams,
  disputeParams,
} from '../control/control-params.ts';
import type { Core } from '../core.ts';
import { statusOf } from '../error-details.ts';
import { resourceMissing, StripeFault } from '../errors.ts';
import { withoutUndefined } from '../params/shapes.ts';
import { completeOnboarding, requireAccount } from '../resources/accounts.ts';
import { releaseHeld, resendEvent, retryNow } from '../webhooks/control.ts';

interface ById {
  Params: { id: string };
}

/** Reads a JSON body; StripeFault 400 with the first thing wrong. */
function read<Params>(schema: z.ZodType<Params>, request: FastifyRequest): Params {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`.replace(/^: /, '');
  throw new StripeFault(400, { type: 'invalid_request_error', message });
}

/** The controls that Stripe does not have, under `/_emulator`, for whoever holds the secret key. JSON in, JSON out. */
export function controlRoutes(core: Core) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.addHook('onRequest', (request, _reply, next) => {
      requireKey(request.headers.authorization, core.settings.secretKey);
      next();
    });
    app.addHook('preSerialization', async (_request, _reply, payload) => {
      await core.store.durable();
      return payload;
    });
    app.setErrorHandler((error, _request, reply) => {
      const fault = error instanceof StripeFault ? error : undefined;
      const status = statusOf(error);
      if (fault === undefined && status >= 500)
        core.settings.logger.error({ err: error }, 'a control failed');
      return reply.code(fault?.status ?? status).send({
        error: fault?.body ?? { type: 'invalid_request_error', message: 'The request could not be read.' },
      });
    });

    app.get('/faults', () => ({ data: core.faults.list() }));
    app.post('/faults', (request) => core.faults.add(withoutUndefined(read(faultParams, request))));
    app.delete('/faults', () => ({ cleared: core.faults.clear() }));
    app.delete<ById>('/faults/:id', (request) => {
      if (!core.faults.clear(request.params.id)) throw resourceMissing('fault', request.params.id);
      return { cleared: true };
    });

    app.get('/clock', () => ({ now: core.clock.now(), offsetSeconds: core.clock.offsetMs() / 1000 }));
    app.post('/clock', (request) => {
      core.advanceClock(read(clockParams, request).advanceSeconds);
      return { now: core.clock.now(), offsetSeconds: core.clock.offsetMs() / 1000 };
    });

    app.get('/deliveries', () => ({ data: [...core.store.all('deliveries')].reverse().slice(0, 200) }));
    app.post('/webhooks/release', (request) => {
      const { newestFirst = false } = read(releaseParams, request);
      return { released: core.transact((unit) => releaseHeld(unit, newestFirst)) };
    });
    app.post('/webhooks/retry', () => {
      core.transact(retryNow);
      return { ok: true };
    });
    app.post<ById>('/events/:id/resend', (request) =>
      core.transact((unit) => resendEvent(unit, request.params.id)),
    );

    app.post('/balance', (request) => {
      const { account, currency, amount } = read(balanceParams, request);
      core.transact((unit) => {
        adjustBalance(unit, account, currency, amount);
      });
      return { ok: true };
    });
    app.post<ById>('/accounts/:id/onboard', (request) =>
      core.transact((unit) => completeOnboarding(unit, requireAccount(unit, request.params.id))),
    );
    app.post<ById>('/refunds/:id/settle', (request) => {
      const { status, reason = 'unknown' } = read(settleParams, request);
      core.transact((unit) => {
        settleRefund(unit, request.params.id, status, reason);
      });
      return core.store.get('refunds', request.params.id);
    });
    app.post<ById>('/charges/:id/dispute', (request) => {
      const { reason = 'fraudulent' } = read(disputeParams, request);
      return core.transact((unit) => disputeCharge(unit, request.params.id, reason));
    });
    app.post<ById>('/disputes/:id/close', (request) => {
      const { status } = read(closeParams, request);
      return core.transact((unit) => decideDispute(unit, request.params.id, status));
    });
    done();
  };
}
