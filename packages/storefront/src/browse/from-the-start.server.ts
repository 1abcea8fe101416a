import { redirect } from '../framework.server';
import { withParams } from './with-params';

/**
 * Asks for a part of a list.
 *
 * @throws a redirect to the list's beginning, where the place in it that the address names (`after`) is none of this list
 */
export async function orFromTheStart<Result>(request: Request, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    const { pathname, searchParams } = new URL(request.url);
    const isCursor = searchParams.has('after') && error instanceof Response && error.status === 400;
    if (!isCursor) throw error;
    throw redirect(`${pathname.replace(/\.data$/, '')}${withParams(searchParams, {})}`);
  }
}
