import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { SiteConfig } from './config.ts';
import { isPictureForm } from './picture-forms.ts';

const maxFormBytes = 256 * 1024;

/** Forms that bring pictures, and how much they may hold; what is too much for one picture its page says beside the field. */
const pictureForms: readonly { path: RegExp; megabytes: number }[] = [
  { path: /\/orders\/[^/]+\/reviews\/[^/]+$/, megabytes: 128 },
  { path: /\/orders\/[^/]+\/pay$/, megabytes: 24 },
  { path: /\/sell\/[^/]+\/stock\/files$/, megabytes: 5 },
];

function largestForm({ path, contentType }: { path: string; contentType: string }): {
  bytes: number;
  text: string;
} {
  const bare = path.replace(/\.data$/, '');
  const form = isPictureForm(contentType) ? pictureForms.find((each) => each.path.test(bare)) : undefined;
  return form
    ? { bytes: form.megabytes * 1024 * 1024, text: `${String(form.megabytes)} MB` }
    : { bytes: maxFormBytes, text: '256 KB' };
}

/** Headers every answer carries. The page's Content-Security-Policy has a nonce and is set in app/entry.server.tsx. */
export function securityHeaders(config: SiteConfig): RequestHandler {
  const https = config.publicUrl.startsWith('https:');
  return (_request, response, next) => {
    response.set({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      // `same-origin` and not `no-referrer`: the latter makes browsers send `Origin: null` with our own forms.
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      ...(https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
    });
    next();
  };
}

function isSameOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.get('origin');
  if (origin === undefined) {
    const site = request.get('sec-fetch-site');
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.get('host') || host === new URL(publicUrl).host;
}

/** Refuses what another site's page sends in the visitor's name, and bodies no form of ours can have. */
export function guardForms(config: SiteConfig): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (!isSameOrigin(request, config.publicUrl)) {
      return response
        .status(403)
        .type('text/plain')
        .send('CROSS_ORIGIN: this form was sent from another site.\n');
    }
    const length = request.get('content-length');
    if (length === undefined && request.get('transfer-encoding') !== undefined) {
      return response.status(411).type('text/plain').send('LENGTH_REQUIRED: send a Content-Length.\n');
    }
    const { bytes, text } = largestForm({
      path: request.path,
      contentType: request.get('content-type') ?? '',
    });
    if (Number(length ?? 0) > bytes) {
      return response.status(413).type('text/plain').send(`BODY_TOO_LARGE: a form may hold ${text}.\n`);
    }
    return next();
  };
}
