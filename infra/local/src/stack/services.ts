import { join } from 'node:path';
import { layout } from '../preflight/data-dir.ts';
import { project } from '../project.ts';
import type { ServiceSpec } from '../supervise/service.ts';
import { apiEnvironment, mailEnvironment, siteEnvironment, stripeEnvironment } from './environment.ts';
import type { Wiring } from './wiring.ts';

/** The parts of a stack that run as processes of their own. */
export type ServiceName = 'mail' | 'stripe' | 'api' | 'worker' | 'marketplace' | 'shop';

const health = (port: number) => ({ url: `http://127.0.0.1:${String(port)}/healthz` });

/** How each part is run; `npm start` and the end-to-end tests use the same. */
export function serviceSpec(name: ServiceName, wiring: Wiring): ServiceSpec {
  const { ports, dir, restartOnCrash } = wiring;
  const rest = {
    name,
    logFile: layout(dir).log(name),
    ...(restartOnCrash === undefined ? {} : { restartOnCrash }),
  };
  switch (name) {
    case 'mail':
      return {
        ...rest,
        args: [join(project.local, 'src', 'mail', 'main.ts')],
        cwd: project.local,
        env: mailEnvironment(wiring),
        ready: health(ports.PORT_MAIL),
      };
    case 'stripe':
      return {
        ...rest,
        args: [join(project.stripeEmulator, 'src', 'main.ts')],
        cwd: project.stripeEmulator,
        env: stripeEnvironment(wiring),
        ready: health(ports.PORT_STRIPE_EMULATOR),
      };
    case 'api':
      return {
        ...rest,
        args: ['--enable-source-maps', join(project.api, 'dist', 'server.js')],
        cwd: project.api,
        env: apiEnvironment(wiring),
        ready: health(ports.PORT_API),
      };
    case 'worker':
      return {
        ...rest,
        args: ['--enable-source-maps', join(project.api, 'dist', 'worker.js')],
        cwd: project.api,
        env: apiEnvironment(wiring),
        ready: { message: 'ready' },
      };
    case 'marketplace':
      return {
        ...rest,
        args: [join(project.marketplace, 'server.ts'), ...(wiring.dev ? ['--dev'] : [])],
        cwd: project.marketplace,
        env: siteEnvironment(wiring),
        ready: health(ports.PORT_MARKETPLACE),
      };
    case 'shop':
      return {
        ...rest,
        args: [join(project.shop, 'server.ts'), ...(wiring.dev ? ['--dev'] : [])],
        cwd: project.shop,
        env: siteEnvironment(wiring),
        ready: health(ports.PORT_SHOP),
      };
  }
}
