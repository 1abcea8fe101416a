import type { LoaderFunctionArgs } from '../framework';
import { barePath } from '../i18n/paths';
import { lost } from '../lost/lost.server';

/** Any address nobody answers: the root's error boundary shows the page that helps. */
export function loader(args: LoaderFunctionArgs): Promise<never> {
  const path = barePath(`/${args.params['*'] ?? ''}`);
  return lost(args, path.split('/').filter(Boolean).at(-1) ?? '');
}

export default function NotFoundRoute() {
  return null;
}
