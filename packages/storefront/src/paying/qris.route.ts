import { renderSVG } from 'uqr';
import type { LoaderFunctionArgs } from '../framework';
import { requirePayable } from './pay-page.server';

/** The operator's QRIS as a picture, drawn here: dark on white in every theme, since wallets want it so. */
export async function loader(args: LoaderFunctionArgs) {
  const { payment } = await requirePayable(args);
  const payload = payment.instructions?.qrisPayload;
  if (!payload) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const svg = renderSVG(payload, { ecc: 'M', border: 4, blackColor: '#000000', whiteColor: '#ffffff' });
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=600' },
  });
}
