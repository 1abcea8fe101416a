import type { ApiArgs } from '../api/api-request.server';

/**
 * A picture of a payment, handed through from the API: nobody sees one who could not ask for it there.
 *
 * @param credentials what shows that the visitor may see it
 */
export async function proofPicture(
  { request, context: { config } }: ApiArgs,
  proofId: string,
  credentials: Record<string, string>,
): Promise<Response> {
  const answer = await fetch(`${config.apiUrl}/payment-proofs/${encodeURIComponent(proofId)}`, {
    headers: credentials,
    signal: request.signal,
  });
  if (!answer.ok) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return new Response(answer.body, {
    headers: {
      'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
