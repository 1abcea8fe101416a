import { renderSVG } from 'uqr';
import { requireFound } from '../browse/found.server';
import type { LoaderFunctionArgs } from '../framework';
import { provenanceUrl } from './provenance-url';

/** The QR code of a hang-tag: a picture of our own, drawn here, so that no page carries the code that draws it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const code = requireFound(/^[0-9A-Z]{4,16}$/.exec(params['code'] ?? '')?.[0]);
  // Dark on white in every theme: cameras want it so, and the border belongs to the code.
  const svg = renderSVG(provenanceUrl(context.config.marketplaceUrl, code), {
    ecc: 'M',
    border: 4,
    blackColor: '#1d2138',
    whiteColor: '#ffffff',
  });
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
