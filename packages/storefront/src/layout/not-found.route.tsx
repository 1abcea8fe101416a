/** Any address nobody answers: the root's error boundary shows the page that helps. */
export function loader(): never {
  throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
}

export default function NotFoundRoute() {
  return null;
}
