import { PassThrough } from 'node:stream';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, type AppLoadContext } from './framework';
import { createReadableStreamFromReadable, ServerRouter, type EntryContext } from './framework.server';
import { log } from './log.server';
import { contentSecurityPolicy } from './session/content-security-policy.server';
import { NonceContext } from './session/nonce';

/** After this long, what a page still waits for is given up and its error state shown. */
const renderDeadlineMs = 10_000;

/** Renders a page: streamed to people, whole to crawlers. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  { nonce, config }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, config));
  // Pages hold the visitor's own cart and name: browsers keep them for going back, shared caches never.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
  const whole = isbot(request.headers.get('user-agent'));

  return new Promise((resolve, reject) => {
    let shellSent = false;
    let finalStatus = status;
    const send = () => {
      shellSent = true;
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { status: finalStatus, headers }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <ServerRouter context={routerContext} url={request.url} abortDelay={renderDeadlineMs} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        // What is ready goes where it belongs, however long it is: moved there by a script, nobody without one would see it.
        progressiveChunkSize: Infinity,
        ...(whole ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          // Before the shell is out, the router reports the error itself.
          if (shellSent) log.error({ err: error }, 'a page broke while it was rendered');
        },
      },
    );
    setTimeout(abort, renderDeadlineMs + 1_000).unref();
  });
}

/** Bugs are logged with their stack; what a visitor caused, or walked away from, is not a bug. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || error instanceof Response || isRouteErrorResponse(error)) return;
  log.error({ err: error, path: new URL(request.url).pathname }, 'a request failed');
}
