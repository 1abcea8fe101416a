import { completeOnboarding } from '../resources/accounts.ts';
import type { Unit } from '../state/unit.ts';
import { goTo, show, type PageAnswer } from './answer.ts';
import { chooseLanguage } from './language.ts';
import { connectPage, noticePage } from './other-pages.ts';

/** The page behind an Account Link. An old or used link leads to its refresh address, as at Stripe. */
export function connect(
  unit: Unit,
  request: { linkId: string; acceptLanguage: string | undefined; posted: boolean },
): PageAnswer {
  const language = chooseLanguage(null, request.acceptLanguage);
  const link = unit.get('account_links', request.linkId);
  const account = link === undefined ? undefined : unit.get('accounts', link.account);
  if (link === undefined || account === undefined) return show(noticePage(language, 'missing'), 404);
  if (link.used || link.expiresAt <= unit.now) return goTo(link.refreshUrl);
  if (!request.posted) return show(connectPage(language, link.returnUrl));
  unit.put('account_links', { ...link, used: true });
  if (!account.details_submitted) completeOnboarding(unit, account);
  return goTo(link.returnUrl);
}
